import type { Token } from '../tokens/token.ts'

/** What the order of the tokens leaves open, before they are put together: an arrow to nowhere, a mark that may be a figure's own. */
export const shapeDoubts = (tokens: readonly Token[]): readonly string[] => {
  const doubts: string[] = []
  const first = tokens[0]
  const last = tokens.at(-1)
  if (isMark(first, 'arrow') || isMark(last, 'arrow')) doubts.push('矢印の片側に値がありません')
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    if (token.kind === 'figure' && isMark(before, 'bullet') && /[★☆]/.test(before.text) && !token.gap)
      doubts.push(`「${before.text}」は評価の印とも読めます`)
    if (token.kind === 'mark' && twice.has(token.mark) && isMark(before, token.mark))
      doubts.push(`「${before.text}${token.text}」の間に値がありません`)
    if (token.kind === 'figure' && before?.kind === 'label' && /^[%‰]$/.test(before.text))
      doubts.push(`「${before.text}」が数値の前にあります`)
    const first = tokens[index - 2]
    if (token.kind === 'figure' && isMark(before, 'middot') && first?.kind === 'figure' && first.unit === '')
      doubts.push('「・」は区切りとも小数点とも読めます')
    if (token.kind === 'label' && odd.test(token.text)) doubts.push(`「${token.text}」は読んでいません`)
  })
  return doubts
}

/** Signs no name and no unit is made of: △-5, 5+x. */
const odd = /['△▲▽▼±+=#$^&@!?_\\{}<>|×÷≥≤]/

const twice: ReadonlySet<string> = new Set(['slash', 'arrow', 'comma', 'colon'])

type MarkToken = Extract<Token, { kind: 'mark' }>
const isMark = (token: Token | undefined, mark: MarkToken['mark']): token is MarkToken =>
  token?.kind === 'mark' && token.mark === mark
