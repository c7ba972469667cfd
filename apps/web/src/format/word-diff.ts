/** A piece of a text as it compares with another. */
export interface DiffPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

const words = new Intl.Segmenter('ja', { granularity: 'word' })

/** Beyond this many word pairs the two texts are shown as a whole: nobody reads such a comparison word by word. */
const MOST_PAIRS = 4_000_000

/** Texts of this many characters that share less than this part of the shorter one are two texts, not one that was changed. */
const [wholeFrom, leastShared] = [10, 0.4]

/**
 * What changed from one text to another, word by word; removed words come before added ones. A text that was written anew stands whole
 * after the old one: the few words both happen to have would only tear it apart.
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }]
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  if (old.length * fresh.length > MOST_PAIRS) return joined([piece('removed', before), piece('added', after)])
  const common = commonLengths(old, fresh)
  const pieces: DiffPiece[] = []
  let [at, to] = [0, 0]
  while (at < old.length || to < fresh.length) {
    if (at < old.length && to < fresh.length && old[at] === fresh[to]) {
      pieces.push(piece('same', old[at] ?? ''))
      at += 1
      to += 1
    } else if (
      to >= fresh.length ||
      (at < old.length && lengthAt(common, at + 1, to) >= lengthAt(common, at, to + 1))
    ) {
      pieces.push(piece('removed', old[at] ?? ''))
      at += 1
    } else {
      pieces.push(piece('added', fresh[to] ?? ''))
      to += 1
    }
  }
  const found = joined(pieces)
  return isWrittenAnew(before, after, found) ? joined([piece('removed', before), piece('added', after)]) : found
}

function isWrittenAnew(before: string, after: string, pieces: readonly DiffPiece[]): boolean {
  const shorter = Math.min(before.length, after.length)
  const shared = pieces.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum), 0)
  return shorter >= wholeFrom && shared < shorter * leastShared
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].map((segment) => segment.segment)
}

function piece(kind: DiffPiece['kind'], text: string): DiffPiece {
  return { kind, text }
}

/** Length of the longest common row of words from each pair of positions on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1))
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = fresh.length - 1; to >= 0; to -= 1) {
      const row = lengths[at]
      if (row === undefined) continue
      row[to] =
        old[at] === fresh[to]
          ? lengthAt(lengths, at + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, at + 1, to), lengthAt(lengths, at, to + 1))
    }
  }
  return lengths
}

function lengthAt(lengths: readonly Uint32Array[], at: number, to: number): number {
  return lengths[at]?.[to] ?? 0
}

/** Neighbours of one kind become one piece; within a change what was removed stands first. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed !== '') result.push(piece('removed', removed))
    if (added !== '') result.push(piece('added', added))
    removed = ''
    added = ''
  }
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push(piece('same', text))
    }
  }
  flush()
  return result
}
