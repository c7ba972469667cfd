import { JUDGEMENT_MARKS, ruleSetOf, STANDARD_RULES } from '@torikumi/domain'
import type { EditionData } from '@torikumi/domain'
import { shownIn } from '../shown.ts'
import { editionMarks, markView, type MarkView } from '../mark.ts'

/** The mark of a judgement given as 「順調」 or 「順調（進捗率 50%）」, with its word; null where no mark has such a word. */
export function judgementMark(data: EditionData, text: string): MarkView | null {
  const word = text.replace(/（.*）$/u, '')
  const used = editionMarks(data).find((mark) => mark.word === word)?.mark
  const rules = (ruleSetOf(data.ruleSet.id) ?? STANDARD_RULES).rules
  const mark = used ?? JUDGEMENT_MARKS.find((one) => rules.some((rule) => rule.mark === one && rule.word === word))
  return mark === undefined ? null : markView(mark, word, shownIn(data).mark)
}
