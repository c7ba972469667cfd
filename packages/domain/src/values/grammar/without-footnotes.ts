import type { Token } from '../tokens/token.ts'

/**
 * Takes footnote marks out. A ※ behind a value that opens a sentence («12件※R2から集計方法を変更») takes the sentence with
 * it, as a remark: its years and figures are not the cell's. A ※ behind which only known words stand («※R5実績») does not.
 */
export const withoutFootnotes = (tokens: readonly Token[]): readonly Token[] => {
  const noteFrom = tokens.findIndex(
    (token, index) => index > 0 && opensNote(token) && isSentence(tokens.slice(index + 1)),
  )
  const opening = tokens[noteFrom]
  const kept = opening === undefined ? tokens : tokens.slice(0, noteFrom)
  const plain = kept.filter((token) => token.kind !== 'mark' || token.mark !== 'footnote')
  if (opening === undefined || plain.length === 0) return plain
  return [...plain, { ...opening, kind: 'word', text: '注記', meanings: [{ kind: 'remark', noted: true }] }]
}

const opensNote = (token: Token): boolean =>
  token.kind === 'mark' && token.mark === 'footnote' && /^[※*]$/.test(token.text)

const isSentence = (rest: readonly Token[]): boolean => rest.some((token) => token.kind === 'label')
