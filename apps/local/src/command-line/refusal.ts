/** A command cannot do what it was asked (exit 1). The message is Japanese, for the person who typed it, and says what to do. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** A command was typed wrongly (exit 2). The message is Japanese and names the word that is wrong. */
export class UsageError extends Error {
  override name = 'UsageError'
}
