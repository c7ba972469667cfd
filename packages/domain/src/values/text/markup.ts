/** Characters of a cell after its mark-up was taken away, each with its place in the raw text. */
export type PlacedText = { chars: string[]; at: number[] }

const tag = /<\/?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]{0,200})?\/?>/y
const closingDeleted = /<\/(?:del|s|strike)\s*>/gi
const raised = /([^<>]{1,12})<\/sup\s*>/iy
const entity = /&(nbsp|lt|gt|amp|quot|#\d{1,6}|#x[0-9a-f]{1,5});/iy

const deletedTags = new Set(['del', 's', 'strike'])
const breakingTags = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'td', 'th'])
/** Only HTML of tables and texts is taken away: 「<R5>」 stays, as brackets. */
const knownTags = new Set(
  'a abbr b big blockquote body br caption center code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr html i img ins li mark ol p pre q rp rt ruby s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul wbr'.split(
    ' ',
  ),
)
const namedEntities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"' }

/**
 * Takes HTML out of a cell: deleted text goes, a raised 2 or 3 after a length stays a digit (m<sup>2</sup> → m2), any
 * other raised text becomes a footnote mark, breaks become line breaks. A `<` that opens no tag stays a comparator.
 */
export const withoutMarkup = (raw: string): PlacedText => {
  const out: PlacedText = { chars: [], at: [] }
  let deletedEnds = true
  let i = 0
  while (i < raw.length) {
    const char = raw[i] ?? ''
    const commentEnds = char === '<' && raw.startsWith('<!--', i) ? raw.indexOf('-->', i) : -1
    if (commentEnds >= 0) {
      i = commentEnds + 3
      continue
    }
    const found = char === '<' ? matchAt(tag, raw, i) : null
    const name = (found?.[1] ?? '').toLowerCase()
    if (found !== null && knownTags.has(name)) {
      const closing = raw[i + 1] === '/'
      const after = i + found[0].length
      if (deletedTags.has(name) && !closing && deletedEnds) {
        const end = endOfDeleted(raw, after)
        deletedEnds = end !== null
        i = end ?? after
      } else if (name === 'sup' && !closing) i = raise(raw, after, out)
      else {
        if (breakingTags.has(name)) put(out, '\n', i)
        if (name === 'sub') trimEnd(out)
        i = after
      }
      continue
    }
    const named = char === '&' ? matchAt(entity, raw, i) : null
    put(out, named === null ? char : decoded(named[1] ?? ''), i)
    i += named === null ? 1 : named[0].length
  }
  return out
}

const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

const put = (out: PlacedText, char: string, at: number): void => {
  out.chars.push(char)
  out.at.push(at)
}

const endOfDeleted = (raw: string, from: number): number | null => {
  const match = matchAt(closingDeleted, raw, from)
  return match === null ? null : match.index + match[0].length
}

const raise = (raw: string, from: number, out: PlacedText): number => {
  const match = matchAt(raised, raw, from)
  if (match === null) return from
  const content = match[1] ?? ''
  trimEnd(out)
  const isPower = /^[23]$/.test(content.trim()) && /[mMｍ]$/.test(out.chars.at(-1) ?? '')
  for (const char of isPower ? content.trim() : `※${content}`) put(out, char, from)
  return from + match[0].length
}

const trimEnd = (out: PlacedText): void => {
  while (/^\s$/.test(out.chars.at(-1) ?? '')) {
    out.chars.pop()
    out.at.pop()
  }
}

const decoded = (name: string): string => {
  const known = namedEntities[name.toLowerCase()]
  if (known !== undefined) return known
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : ' '
}
