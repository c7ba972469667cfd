import type { Figure, Place, Token } from '../tokens/token.ts'

/** Two bounds of one value, 30～40%. */
export type Range = { kind: 'range'; low: Figure; high: Figure; doubt: string }

export type Joined = Token | (Place & Range)

/**
 * Rules that make one token of several, tried in order at each place from left to right. `sees` names kinds, or kinds
 * with a mark or a word: `mark:slash`, `word:中`.
 */
export type JoinRule = {
  name: string
  example: string
  sees: readonly string[]
  joins: (tokens: readonly Token[]) => readonly Joined[] | null
}

/** The place several tokens take together. */
export const over = (tokens: readonly Token[]): Place => ({
  from: tokens[0]?.from ?? 0,
  to: tokens.at(-1)?.to ?? 0,
  gap: tokens[0]?.gap ?? false,
})
