/** A stored HTML that is served as a copy which says more than the file. */
export interface ChangedCopy {
  /** What the copy says more, in full: the same file with the same `variant` is the same copy, and any other is another. */
  variant: readonly unknown[]
  change: (stored: string) => string
}

/** Far more copies than a city has editions; who fills it with others has each made anew. */
const MOST = 1000

/**
 * The strong tags of the copies served so far, each that of its own bytes. They are known again without the file being read: neither the
 * stored bytes nor what is added to them can change under the same name.
 */
export class CopyTags {
  readonly #tags = new Map<string, string>()

  /** The tag of a copy that was served before; null of any other. */
  known(sha256: string, { variant }: ChangedCopy): string | null {
    return this.#tags.get(nameOf(sha256, variant)) ?? null
  }

  /** Keeps the tag of a copy; the one that was kept longest goes where there are too many. */
  keep(sha256: string, { variant }: ChangedCopy, tag: string): void {
    const [oldest] = this.#tags.keys()
    if (this.#tags.size >= MOST && oldest !== undefined) this.#tags.delete(oldest)
    this.#tags.set(nameOf(sha256, variant), tag)
  }
}

const nameOf = (sha256: string, variant: readonly unknown[]): string => JSON.stringify([sha256, ...variant])
