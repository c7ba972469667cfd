import type { Token } from '../tokens/token.ts'
import { joinRules, type Joined, type JoinRule } from './join-rules.ts'

const sees = (token: Joined | undefined, wanted: string): boolean => {
  if (token === undefined || token.kind === 'range') return false
  const [kind, detail] = wanted.split(':')
  if (token.kind !== kind) return false
  if (detail === undefined) return true
  return token.kind === 'mark' ? token.mark === detail : token.kind === 'word' && token.text === detail
}

const applies = (rule: JoinRule, tokens: readonly Joined[], index: number): boolean =>
  rule.sees.every((wanted, offset) => sees(tokens[index + offset], wanted))

/** Applies the join rules once from left to right; what a rule joined is not joined again. Linear. */
export const join = (tokens: readonly Token[], fired?: (rule: string) => void): readonly Joined[] => {
  const out: Joined[] = []
  let index = 0
  while (index < tokens.length) {
    const joined = joinedAt(tokens, index)
    if (joined === null) {
      const token = tokens[index]
      if (token !== undefined) out.push(token)
      index += 1
      continue
    }
    fired?.(joined.rule.name)
    out.push(...joined.tokens)
    index += joined.rule.sees.length
  }
  return out
}

const joinedAt = (tokens: readonly Token[], index: number): { rule: JoinRule; tokens: readonly Joined[] } | null => {
  for (const rule of joinRules) {
    if (!applies(rule, tokens, index)) continue
    const joined = rule.joins(tokens.slice(index, index + rule.sees.length))
    if (joined !== null) return { rule, tokens: joined }
  }
  return null
}
