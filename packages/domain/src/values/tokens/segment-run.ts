import type { Meaning } from '../lexicon/meaning.ts'
import { vocabulary } from '../lexicon/vocabulary.ts'

/** A piece of a run of letters: a known word, or text nobody knows (no meanings). */
export type Piece = { from: number; to: number; meanings: readonly Meaning[] | null }

/** Longer runs are prose; they are not taken apart, which also keeps the work linear. */
const longestRun = 160

const unknownCost = 10

/** The longest known word that begins with a letter. */
const longestFrom: ReadonlyMap<string, number> = (() => {
  const lengths = new Map<string, number>()
  for (const word of vocabulary.keys()) {
    const letter = word[0] ?? ''
    lengths.set(letter, Math.max(lengths.get(letter) ?? 0, word.length))
  }
  return lengths
})()

/** True where a word may be followed by unknown text: 延べ利用者. */
const leadsOn = (meaning: Meaning): boolean =>
  meaning.kind === 'remark' ||
  meaning.kind === 'aggregate' ||
  meaning.kind === 'particle' ||
  (meaning.kind === 'compare' && meaning.place === 'before')

/** True where a word may close unknown text: 事業実施, 参加者累計. */
const closes = (meaning: Meaning): boolean =>
  meaning.kind !== 'reference' && !(meaning.kind === 'compare' && meaning.place === 'before')

/**
 * Takes a run of letters apart so that the fewest letters stay unknown, then the fewest words are used. A known word in
 * the middle of unknown letters (増 in 健康増進) is none: it counts only at an edge of the run or beside white space.
 */
export const segmentRun = (text: string, from: number, to: number, gaps: ReadonlySet<number>): readonly Piece[] => {
  if (to - from > longestRun) return [{ from, to, meanings: null }]
  return withoutInnerWords(merged(cheapestPieces(text, from, to)), gaps)
}

const cheapestPieces = (text: string, from: number, to: number): readonly Piece[] => {
  const length = to - from
  const cost = new Float64Array(length + 1).fill(Infinity)
  const back: (Piece | null)[] = Array.from<Piece | null>({ length: length + 1 }).fill(null)
  cost[0] = 0
  for (let i = 0; i < length; i += 1) {
    const here = cost[i] ?? Infinity
    const relax = (size: number, price: number, meanings: readonly Meaning[] | null): void => {
      if (here + price >= (cost[i + size] ?? Infinity)) return
      cost[i + size] = here + price
      back[i + size] = { from: from + i, to: from + i + size, meanings }
    }
    relax(1, unknownCost, null)
    const longest = longestFrom.get(text[from + i] ?? '') ?? 0
    for (let size = Math.min(longest, length - i); size > 0; size -= 1) {
      const meanings = vocabulary.get(text.slice(from + i, from + i + size))
      if (meanings !== undefined) relax(size, 1, meanings)
    }
  }
  const pieces: Piece[] = []
  for (let i = length; i > 0;) {
    const piece = back[i]
    if (piece === null || piece === undefined) break
    pieces.push(piece)
    i = piece.from - from
  }
  return pieces.reverse()
}

const merged = (pieces: readonly Piece[]): readonly Piece[] => {
  const out: Piece[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    if (piece.meanings === null && before !== undefined && before.meanings === null) before.to = piece.to
    else out.push({ ...piece })
  }
  return out
}

const withoutInnerWords = (pieces: readonly Piece[], gaps: ReadonlySet<number>): readonly Piece[] => {
  const knownSoFar = chain(pieces, gaps)
  const knownFromHere = chain([...pieces].reverse(), gaps, true).reverse()
  return merged(
    pieces.map((piece, index) => {
      if (piece.meanings === null) return piece
      const before = knownSoFar[index] === true
      const after = knownFromHere[index] === true
      // A single letter beside unknown ones belongs to them: 計 in 実施計画.
      const isWord = piece.to - piece.from > 1
      const stays =
        (before && after) ||
        (before && isWord && piece.meanings.slice(0, 1).some(leadsOn)) ||
        (after && piece.meanings.some((meaning) => closes(meaning) && (isWord || meaning.kind !== 'remark')))
      return stays ? piece : { ...piece, meanings: null }
    }),
  )
}

/** Whether all pieces up to each one, since the edge of the run or white space, are known. */
const chain = (pieces: readonly Piece[], gaps: ReadonlySet<number>, backwards = false): boolean[] => {
  let known = true
  let edge: Piece | undefined
  return pieces.map((piece) => {
    const hasGap = edge !== undefined && gaps.has(backwards ? edge.from : piece.from)
    known = (known || hasGap) && piece.meanings !== null
    edge = piece
    return known
  })
}
