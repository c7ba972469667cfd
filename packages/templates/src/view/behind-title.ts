import { isBehind, STANDARD_RULES } from '@torikumi/domain'
import type { EditionData } from '@torikumi/domain'
import { editionMarks } from './mark.ts'

/**
 * The heading of the list of what is behind: 「遅れているものと理由」 in 標準. A rule set whose words are others is named by them, so that a
 * heading calls nothing late that its row calls 「効果があった」.
 */
export function behindTitle(data: EditionData): string {
  if (data.ruleSet.id === STANDARD_RULES.id) return '遅れているものと理由'
  const words = editionMarks(data)
    .filter(({ mark }) => isBehind(mark))
    .map(({ word }) => `「${word}」`)
  return `${words.toReversed().join('')}のものと理由`
}
