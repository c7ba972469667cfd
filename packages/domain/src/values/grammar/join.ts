import type { Token } from '../tokens/token.ts'
import type { Joined, JoinRule } from './join-rule.ts'
import { joinRules } from './join-rules.ts'

type Wanted = { kind: string; detail: string | undefined }

/** The rules by the kind they begin with, with what they see taken apart once. */
const rulesByKind: ReadonlyMap<string, readonly { rule: JoinRule; wanted: readonly Wanted[] }[]> = Map.groupBy(
  joinRules.map((rule) => ({
    rule,
    wanted: rule.sees.map((text): Wanted => {
      const [kind = '', detail] = text.split(':')
      return { kind, detail }
    }),
  })),
  ({ wanted }) => wanted[0]?.kind ?? '',
)

const sees = (token: Joined | undefined, { kind, detail }: Wanted): boolean => {
  if (token === undefined || token.kind !== kind) return false
  if (detail === undefined) return true
  return token.kind === 'mark' ? token.mark === detail : token.kind === 'word' && token.text === detail
}

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
  for (const { rule, wanted } of rulesByKind.get(tokens[index]?.kind ?? '') ?? []) {
    if (!wanted.every((want, offset) => sees(tokens[index + offset], want))) continue
    const joined = rule.joins(tokens.slice(index, index + wanted.length))
    if (joined !== null) return { rule, tokens: joined }
  }
  return null
}
