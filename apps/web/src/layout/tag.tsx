import type { ItemState, JudgementMark, RequestKind, RequestState } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../messages/ja.ts'
import { Mark, type MarkName } from './marks.tsx'

type Tone = 'plain' | 'blue' | 'green' | 'orange' | 'red' | 'grey'

/** A state as a word with a shape before it; it never wraps and is never a button. */
export const Tag: FC<{ tone: Tone; mark: MarkName; word: string }> = ({ tone, mark, word }) => (
  <span class={`tag tag-${tone}`}>
    <Mark name={mark} />
    <span>{word}</span>
  </span>
)

const REQUEST: Record<RequestState | 'drafting', [Tone, MarkName]> = {
  requested: ['plain', 'empty'],
  drafting: ['blue', 'quarter'],
  circulating: ['blue', 'half'],
  decision: ['blue', 'three-quarters'],
  decided: ['green', 'full'],
  confirmed: ['green', 'done'],
  returned: ['orange', 'return'],
  closed: ['grey', 'closed'],
}

/** The state of a request: `drafting` is a requested one in which somebody has begun to type. */
export const RequestTag: FC<{ state: RequestState | 'drafting'; kind: RequestKind }> = ({ state, kind }) => {
  const [tone, mark] = REQUEST[state]
  const words = kind === 'publication' ? ja.states.publication : ja.states.request
  return <Tag tone={tone} mark={mark} word={words[state]} />
}

const ITEM: Record<ItemState, [Tone, MarkName]> = {
  requested: ['plain', 'empty'],
  circulating: ['blue', 'half'],
  deciding: ['blue', 'three-quarters'],
  decided: ['green', 'full'],
  confirmed: ['green', 'done'],
  returned: ['orange', 'return'],
  closed: ['grey', 'closed'],
}

/** The state of one row. */
export const ItemTag: FC<{ state: ItemState }> = ({ state }) => {
  const [tone, mark] = ITEM[state]
  return <Tag tone={tone} mark={mark} word={ja.states.item[state]} />
}

const JUDGEMENT: Record<JudgementMark, [Tone, string]> = {
  achieved: ['green', '◎'],
  reached: ['green', '◎'],
  'on-track': ['green', '○'],
  'slightly-behind': ['orange', '△'],
  behind: ['red', '▼'],
  none: ['plain', '－'],
}

/** How a judgement looks: the colour of its tag and the sign before its word. */
export function judgementLook(mark: JudgementMark): { tone: string; sign: string } {
  const [tone, sign] = JUDGEMENT[mark]
  return { tone, sign }
}

/** The judgement (案) of a value: sign and word. */
export const JudgementTag: FC<{ mark: JudgementMark; word: string }> = ({ mark, word }) => {
  const [tone, sign] = JUDGEMENT[mark]
  return (
    <span class={`tag tag-${tone}`}>
      <span aria-hidden="true">{sign}</span>
      <span>{word}</span>
    </span>
  )
}
