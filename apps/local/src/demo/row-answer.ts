/** What a section answers in one row, as it is typed into the form. Plain data. */
export interface RowAnswer {
  kind: 'indicator' | 'activity'
  /** Where the row is printed: the measure's code and the row's name there. An indicator may have several. */
  places: readonly { measure: string; name: string }[]
  /**
   * Field → text. KPI: `raw`, `status` (`none`: there is no value), `reason`, `note`,
   * `outlook`, `outlookReason`; 取組: `thisYear`, `nextYear`,
   * `nextYearReason`, `cost` (thousand yen), `costStatus`.
   */
  fields: Readonly<Record<string, string>>
}

/** A row by its place in a sheet, white space in the name aside (a heading may wrap it). */
export function rowKey(kind: RowAnswer['kind'], measure: string, name: string): string {
  return [kind, measure, name.replace(/\s+/gu, '')].join('/')
}

/** The answers by the key of each of their places. */
export function answersByRow(answers: readonly RowAnswer[]): ReadonlyMap<string, RowAnswer> {
  return new Map(
    answers.flatMap((answer) =>
      answer.places.map(({ measure, name }) => [rowKey(answer.kind, measure, name), answer] as const),
    ),
  )
}
