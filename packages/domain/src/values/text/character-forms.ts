/** Look-alikes that mean one thing in a value cell, by the character they are read as. Only reading uses this, never printing. */
const lookAlikes: Readonly<Record<string, string>> = {
  '-': '－−‐‑‒–﹣',
  '—': '―─━',
  '~': '～〜∼〰˜',
  '・': '･·•‧⋅',
  '/': '／∕⁄',
  ':': '：∶',
  '→': '⇒➡➔⟹⇨⟶➞',
  '≥': '≧⩾',
  '≤': '≦⩽',
  '×': '✕✖╳',
  '○': '◯⭕',
  '(': '（〔［【｛《〈「『[{',
  ')': '）〕］】｝》〉」』]}',
  '、': '､',
  平成: '㍻',
  令和: '㋿',
  昭和: '㍼',
  大正: '㍽',
  明治: '㍾',
  '%': '㌫',
}

const table: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([read, printed]) => [...printed].map((char) => [char, read] as const)),
)

/** Whole blocks whose compatibility form is only a matter of width or of font: full-width ASCII, half-width kana, radicals. */
const isWidthForm = (code: number): boolean =>
  (code >= 0xff01 && code <= 0xffee) ||
  (code >= 0x2e80 && code <= 0x2fdf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe50 && code <= 0xfe6b)

/** Nothing is printed for these: zero-width marks, soft hyphen, variation selectors (of 祢 and its kind too). */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  code === 0x2060 ||
  code === 0xfeff ||
  code === 0xad ||
  (code >= 0xfe00 && code <= 0xfe0f)

/** What a printed character is read as: itself, its plain form, or nothing. */
export const plainForm = (char: string): string => {
  const code = char.charCodeAt(0)
  if (code < 0x80) return table.get(char) ?? char
  if (isInvisible(code)) return ''
  const read = table.get(char)
  if (read !== undefined) return read
  return isWidthForm(code) ? (table.get(char.normalize('NFKC')) ?? char.normalize('NFKC')) : char
}

/** White space and control characters: what separates but carries no meaning of its own. */
export const isBlank = (char: string): boolean => {
  const code = char.charCodeAt(0)
  return code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x3000 || (code > 0x80 && /^\s$/.test(char))
}

/** True for hiragana, katakana and the long-vowel mark: after these ー belongs to a word. */
export const isKana = (char: string): boolean => {
  const code = char.charCodeAt(0)
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc)
}
