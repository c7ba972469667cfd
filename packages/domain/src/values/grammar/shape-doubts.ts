import { unitWords } from '../lexicon/unit-words.ts'
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
    if (token.kind === 'figure' && token.sign !== '' && before?.kind === 'figure' && before.to === token.from)
      doubts.push('区切りのない値が並んでいます')
    if (token.kind === 'figure' && token.unit === '' && before?.kind === 'label' && isUnitBefore(before, token))
      doubts.push(`単位「${before.text}」が数値の前にあります`)
    if (token.kind === 'label' && eraLike.test(token.text)) doubts.push(`「${token.text}」は時点として読めません`)
    const first = tokens[index - 2]
    if (isMark(before, 'comma') && before.text === ',' && !token.gap && token.kind !== 'figure' && isBare(first))
      doubts.push('桁区切りが不規則です')
    if (token.kind === 'figure' && isMark(before, 'middot') && first?.kind === 'figure' && first.unit === '')
      doubts.push('「・」は区切りとも小数点とも読めます')
    if (token.kind === 'label' && odd.test(token.text)) doubts.push(`「${token.text}」は読んでいません`)
  })
  return doubts
}

/** Signs no name and no unit is made of: △-5, 5+x. */
const odd = /['△▲▽▼±+=#$^&@!?_\\{}<>|×÷≥≤]/

/** An era whose year was not read: 平成ー31, R7.▲4. */
const eraLike = /^(?:平成|令和|昭和|令|平|昭|[HRS])(?:\d.*)?$/

const twice: ReadonlySet<string> = new Set(['slash', 'arrow', 'comma', 'colon'])

const isBare = (token: Token | undefined): boolean =>
  token?.kind === 'figure' && token.unit === '' && token.scaleText === ''

const isUnitBefore = (before: Token & { text: string }, figure: Token): boolean =>
  before.to === figure.from && !figure.gap && unitWords.has(before.text)

type MarkToken = Extract<Token, { kind: 'mark' }>
const isMark = (token: Token | undefined, mark: MarkToken['mark']): token is MarkToken =>
  token?.kind === 'mark' && token.mark === mark
