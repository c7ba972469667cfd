/** Where a published file is asked for that the store has lost: a fault of ours, which whoever asks can do nothing about. */
export class LostFileError extends Error {
  override name = 'LostFileError'

  constructor({ name, sha256 }: { name: string; sha256: string }) {
    super(`stored file ${sha256} (${name}) is missing`)
  }
}
