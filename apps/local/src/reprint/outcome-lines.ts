import type { MadeWith, ReprintedFile, ReprintOutcome } from '@torikumi/domain/contract'
import { reprint } from '../messages/ja-reprint.ts'

const PARTS = ['torikumi', 'browser', 'fonts', 'templates'] as const

/** What a reprint says: a line a file, then what it was made with where that is not what it was published with. */
export function outcomeLines({ publishedWith, madeWith, files }: Extract<ReprintOutcome, { kind: 'made' }>): string[] {
  const others = PARTS.filter((part) => publishedWith[part] !== madeWith[part])
  return [...files.map(lineOf), ...othersLines(others, publishedWith, madeWith, files)]
}

/** True where the file made again is the published one, byte for byte. */
export function isSame({ published, made }: ReprintedFile): boolean {
  return published !== null && published.sha256 === made?.sha256
}

function lineOf(file: ReprintedFile): string {
  const { name, published, made, firstDifferentLine } = file
  if (isSame(file)) return reprint.same(name)
  if (published === null) return reprint.onlyMade(name)
  if (made === null) return reprint.onlyPublished(name)
  return reprint.different(name, { before: published.bytes, after: made.bytes, line: firstDifferentLine })
}

function othersLines(
  others: readonly (keyof MadeWith)[],
  before: MadeWith,
  after: MadeWith,
  files: readonly ReprintedFile[],
): string[] {
  if (others.length === 0) return files.every(isSame) ? [] : [reprint.madeAlike]
  return [reprint.madeOtherwise, ...others.map((part) => reprint.madeWith(part, before[part], after[part]))]
}
