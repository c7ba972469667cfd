import { ActRefused, saysNo } from './http/send-act.ts'
import type { Person } from './person.ts'

/** What planning says of the judgement of an indicator. */
export interface JudgedOtherwise {
  /** The indicator's id. */
  indicator: string
  /** A word of the year's rule set and why; null: the rule set's judgement stands. */
  to: { word: string; reason: string } | null
}

/**
 * Puts judgements in place of the rule set's on a page that has a form for each: of a year in 横断確認 or of a correction. One that
 * the page asks nothing about, or that was said before, is left. Throws {@link ActRefused} where the application says no.
 */
export async function judgeOtherwise(person: Person, path: string, judged: readonly JudgedOtherwise[]): Promise<void> {
  for (const { indicator, to } of judged) {
    const page = await person.open(path)
    const form = page.forms().find((one) => one.value('indicator') === indicator)
    if (form === undefined || (to !== null && form.value('word') === to.word && form.value('reason') === to.reason))
      continue
    if (to !== null) {
      form.fill('word', to.word)
      form.fill('reason', to.reason)
    }
    const answer = await person.visitor.press(page, form, { name: 'act', value: to === null ? 'take-back' : 'change' })
    const refusal = saysNo(answer)
    if (refusal !== null) throw new ActRefused(`${path}: ${refusal}`)
  }
}
