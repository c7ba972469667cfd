import type { Mark } from './token.ts'

/** Marks by their form in folded text, the longer first. */
const marks: readonly { mark: Mark; pattern: RegExp }[] = [
  {
    mark: 'footnote',
    pattern:
      /※(?:\d{1,2}(?=$|[\s()、,※*]))?|\*{1,3}(?:\d{1,2}(?=$|[\s()、,※*]))?|†+\d?|注\d{1,2}\)?|注\)|[¹²³⁰⁴-⁹]+|\(注\d{0,2}\)|\(※\d{0,2}\)|\(\*\d{0,2}\)/y,
  },
  { mark: 'bullet', pattern: /[①-⑳㉑-㉟❶-❿㈠-㈩●■◆◇□☆★▶▪]|\d{1,2}\)(?=\D)/y },
  { mark: 'arrow', pattern: /→|->|=>|⇔|▸/y },
  { mark: 'open', pattern: /\(/y },
  { mark: 'close', pattern: /\)/y },
  { mark: 'comma', pattern: /[、,;。]/y },
  { mark: 'colon', pattern: /:/y },
  { mark: 'slash', pattern: /\/|／|｜|\|/y },
  { mark: 'tilde', pattern: /~+/y },
  { mark: 'dash', pattern: /[-—]+|…+|‥+|\.{2,}|・{2,}/y },
  { mark: 'middot', pattern: /・/y },
]

/** The mark that stands at a place, or null. */
export const markAt = (text: string, index: number): { mark: Mark; end: number } | null => {
  for (const { mark, pattern } of marks) {
    pattern.lastIndex = index
    const match = pattern.exec(text)
    if (match !== null) return { mark, end: index + match[0].length }
  }
  return null
}
