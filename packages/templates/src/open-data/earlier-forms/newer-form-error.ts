/** Where a `report.json` is of a version that came after this program: nothing of it may be guessed. */
export class NewerFormError extends Error {
  override name = 'NewerFormError'
  /** The version that the file names. */
  readonly version: number

  constructor(edition: string, version: number, newest: number) {
    super(
      `report.json of ${edition} has schemaVersion ${version}, this torikumi reads up to ${newest}: run the torikumi that made it, or a newer one`,
    )
    this.version = version
  }
}
