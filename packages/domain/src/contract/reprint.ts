/** What made a bundle, as its manifest names it. */
export interface MadeWith {
  torikumi: string
  browser: string
  fonts: string
  templates: string
}

/** A file of a bundle made again, beside the one that was published; null where one of the two does not exist. */
export interface ReprintedFile {
  name: string
  published: { bytes: number; sha256: string } | null
  made: { bytes: number; sha256: string } | null
  /** The first line of a text that differs, from 1; null for equal files, and where the published bytes cannot be compared. */
  firstDifferentLine: number | null
}

/** Why a bundle cannot be made again. */
export type ReprintRefusal =
  /** No such edition was published; `published` are those that were. */
  | { kind: 'refused'; reason: 'no-edition'; published: readonly string[] }
  /** The decided data is not the one whose hash was kept with it. */
  | { kind: 'refused'; reason: 'data-damaged' }
  /** The published manifest is no longer in the store, or is damaged there. */
  | { kind: 'refused'; reason: 'manifest-lost' }

/** What making a published bundle again came to. */
export type ReprintOutcome =
  | { kind: 'made'; publishedWith: MadeWith; madeWith: MadeWith; files: readonly ReprintedFile[] }
  | ReprintRefusal
