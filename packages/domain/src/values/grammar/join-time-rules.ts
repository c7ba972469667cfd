import type { Time, Token, TokenOf } from '../tokens/token.ts'
import { over, type Joined, type JoinRule } from './join-rule.ts'

/** Times that make one time together. */
export const joinTimeRules: readonly JoinRule[] = [
  {
    name: 'range of times',
    example: '令和2年4月～令和6年度',
    sees: ['time', 'mark:tilde', 'time'],
    joins: (tokens) => timeRange(tokens),
  },
  {
    name: 'times with an arrow alone in brackets',
    example: '150人(H29→R3)',
    sees: ['mark:open', 'time', 'mark:arrow', 'time', 'mark:close'],
    joins: (tokens) => {
      const [open, , , , close] = tokens
      const range = timeRange(tokens)?.[0]
      if (open === undefined || close === undefined || range?.kind !== 'time') return null
      return [open, { ...range, doubt: '矢印を期間とみました' }, close]
    },
  },
  {
    name: 'time with an open end before a figure',
    example: 'R2～ 100%',
    sees: ['time', 'mark:tilde', 'figure'],
    joins: (tokens) => {
      const [time, , figure] = tokens
      if (time?.kind !== 'time' || figure?.kind !== 'figure' || !figure.gap) return null
      return [{ ...time, end: null, ...over(tokens.slice(0, 2)) }, figure]
    },
  },
  {
    name: 'same year in brackets',
    example: '令和6年度末(2024年度末)',
    sees: ['time', 'mark:open', 'time', 'mark:close'],
    joins: (tokens) => {
      const [first, second] = timesOf(tokens)
      if (first === undefined || second === undefined) return null
      if (first.start !== second.start || first.end !== second.end) return null
      return [{ ...first, ...over(tokens) }]
    },
  },
]

const timesOf = (tokens: readonly Token[]): readonly TokenOf<'time'>[] =>
  tokens.filter((token) => token.kind === 'time')

const timeRange = (tokens: readonly Token[]): readonly Joined[] | null => {
  const [first, last] = timesOf(tokens)
  if (first === undefined || last === undefined || first.start === null || last.end === null) return null
  if (last.end < first.start) return null
  const dateIso = first.dateIso !== null && last.dateIso !== null ? `${first.dateIso}/${last.dateIso}` : null
  const time: Time = {
    ...first,
    end: last.end,
    dateIso,
    text: `${first.text}~${last.text}`,
    doubt: first.doubt ?? last.doubt,
  }
  return [{ ...time, ...over(tokens) }]
}
