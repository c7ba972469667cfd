import type { Token } from '../tokens/token.ts'

/** 「98人 ↓ 120人」: an arrow that stands alone between two values leads from one to the other, whatever way it points. */
export const withArrows = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, index) => {
    const before = tokens[index - 1]
    const after = tokens[index + 1]
    const stands = token.kind === 'word' && /^[↓↑↗↘]$/.test(token.text) && token.gap && after?.gap === true
    if (!stands || before === undefined) return token
    return { kind: 'mark', mark: 'arrow', text: token.text, from: token.from, to: token.to, gap: token.gap }
  })
