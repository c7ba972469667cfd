/** What the rules may know beyond the rows. Each part may be left out: the rules that need it then say nothing. */
export interface CheckContext {
  /** The western fiscal year reported on. */
  fiscalYear?: number
  /** The city's word list: names spelt right, for look-alike letters, besides the names of the rows. */
  words?: readonly string[]
}
