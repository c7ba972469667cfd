import { BLOCK_TAGS, DELETED_TAGS, piecesOf, RAISED_TAGS, type Piece } from './mark-up.ts'

/** A cell without its tags. `tags` are the removed tags as printed, `references` the decoded character references. */
export interface Unmarked {
  text: string
  tags: readonly { name: string; raw: string }[]
  references: readonly string[]
  /** Opening block tags that the cell never closes. */
  unclosed: readonly string[]
}

/**
 * Removes mark-up from a cell and keeps its text: paragraphs and list items are kept apart by the one space they have in the
 * document, struck-out text goes with its tag, a raised sign follows at once (「m <sup>2</sup>」 → 「m2」).
 */
export const withoutMarkUp = (cell: string): Unmarked => {
  const pieces = piecesOf(cell)
  const dropped = struckOut(pieces)
  let text = ''
  let join: 'as-is' | 'space' | 'none' = 'as-is'
  const append = (more: string) => {
    if (join === 'as-is') {
      text += more
      return
    }
    const rest = more.trimStart()
    if (rest === '') return
    const kept = text.trimEnd()
    text = kept + (kept !== '' && join === 'space' ? ' ' : '') + rest
    join = 'as-is'
  }
  for (const [index, piece] of pieces.entries()) {
    if (dropped.has(index)) join = 'none'
    else if (piece.kind === 'text') append(piece.text)
    else if (piece.kind === 'reference') append(piece.text === '\u00A0' ? ' ' : piece.text)
    else if (BLOCK_TAGS.has(piece.name)) join = 'space'
    else if (RAISED_TAGS.has(piece.name) && !piece.closing) join = 'none'
  }
  return {
    text,
    tags: pieces.filter((piece) => piece.kind === 'tag'),
    references: pieces.filter((piece) => piece.kind === 'reference').map((piece) => piece.raw),
    unclosed: unclosedBlocks(pieces),
  }
}

/** The pieces from an opening <del> to its closing tag. A <del> that is never closed strikes nothing out. */
const struckOut = (pieces: readonly Piece[]): ReadonlySet<number> => {
  const dropped = new Set<number>()
  let open: { name: string; index: number } | undefined
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'tag' || !DELETED_TAGS.has(piece.name)) continue
    if (!piece.closing) open ??= { name: piece.name, index }
    else if (open?.name === piece.name) {
      for (let at = open.index; at <= index; at += 1) dropped.add(at)
      open = undefined
    }
  }
  return dropped
}

const VOID_TAGS = new Set(['br', 'hr'])

const unclosedBlocks = (pieces: readonly Piece[]): string[] => {
  const open = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.kind !== 'tag' || !BLOCK_TAGS.has(piece.name) || VOID_TAGS.has(piece.name)) continue
    open.set(piece.name, Math.max((open.get(piece.name) ?? 0) + (piece.closing ? -1 : 1), 0))
  }
  return [...open].filter(([, count]) => count > 0).map(([name]) => name)
}
