import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** A piece of a cell: text as it stands, a tag that is known to HTML, or what a character reference stands for. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; name: string; closing: boolean; raw: string }
  | { kind: 'reference'; text: string; raw: string }

/**
 * Cuts a cell into text, tags and character references. Only tags of HTML written in ASCII count; everything else that looks
 * like one (「<計画>」, 「<DMO>」, 「1<5」, a tag that is never finished) stays text, so that nothing is lost.
 */
export const piecesOf = (cell: string): Piece[] => {
  if (!/[<&]/.test(cell)) return cell === '' ? [] : [{ kind: 'text', text: cell }]
  const found = marks(cell)
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end, piece } of found) {
    if (start > from) pieces.push({ kind: 'text', text: cell.slice(from, start) })
    pieces.push(piece)
    from = end
  }
  if (from < cell.length) pieces.push({ kind: 'text', text: cell.slice(from) })
  return pieces
}

interface Mark {
  start: number
  end: number
  piece: Piece
}

const marks = (cell: string): Mark[] => {
  const found: Mark[] = []
  let open: { name: string; start: number } | undefined
  const addTag = (name: string, start: number, end: number, closing: boolean) => {
    const raw = cell.slice(start, end)
    if (KNOWN_TAGS.has(name) && /^[\u0020-\u007e]+$/.test(raw))
      found.push({ start, end, piece: { kind: 'tag', name, closing, raw } })
  }
  const endOpenTag = (endIndex: number) => {
    if (open !== undefined) addTag(open.name, open.start, endIndex + 1, false)
    open = undefined
  }
  const callbacks: TokenizerCallbacks = {
    ...silent,
    onopentagname(start, end) {
      open = { name: cell.slice(start, end).toLowerCase(), start: start - 1 }
    },
    onopentagend: endOpenTag,
    onselfclosingtag: endOpenTag,
    onclosetag(start, end) {
      const close = cell.indexOf('>', end)
      if (close !== -1) addTag(cell.slice(start, end).toLowerCase(), cell.lastIndexOf('<', start), close + 1, true)
    },
    oncomment(start, endIndex) {
      const raw = cell.slice(start - 4, endIndex + 1)
      if (raw.startsWith('<!--') && raw.endsWith('-->'))
        found.push({
          start: start - 4,
          end: endIndex + 1,
          piece: { kind: 'tag', name: 'comment', closing: false, raw },
        })
    },
    ontextentity(codepoint, end) {
      const start = cell.lastIndexOf('&', end - 1)
      const raw = cell.slice(start, end)
      if (raw.endsWith(';'))
        found.push({ start, end, piece: { kind: 'reference', text: String.fromCodePoint(codepoint), raw } })
    },
  }
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks)
  tokenizer.write(cell)
  tokenizer.end()
  return found
}

const nothing = () => undefined
const silent: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
}

/** Tags that end a line or a paragraph: text on their two sides is kept apart by one space. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'ul ol li dl dt dd p br div hr table thead tbody tr th td h1 h2 h3 h4 h5 h6'.split(' '),
)
/** Tags whose text was struck out by the author. */
export const DELETED_TAGS: ReadonlySet<string> = new Set(['del', 's', 'strike'])
/** Tags that set a sign higher or lower; without them the sign follows at once (m2). */
export const RAISED_TAGS: ReadonlySet<string> = new Set(['sup', 'sub'])
const INLINE_TAGS = 'b strong i em u ins mark span font small big a center img'.split(' ')
const KNOWN_TAGS: ReadonlySet<string> = new Set([...BLOCK_TAGS, ...DELETED_TAGS, ...RAISED_TAGS, ...INLINE_TAGS])
