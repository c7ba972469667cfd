import type { CheckedOpinion } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { listAskedOpinions } from '../../queries/opinions/asked-opinions.ts'
import type { Tables } from '../../tables/index.ts'
import { printedOpinions } from '../editions/source/printed-opinions.ts'
import { isDecidedRow, sectionAnswers } from '../opinions/section-answers.ts'

/** The opinions on a year's report for 横断確認, with what is decided of the city's answer: of several sections one text after the other. */
export async function checkedOpinions(db: Kysely<Tables>, cycleId: string): Promise<CheckedOpinion[]> {
  const answers = sectionAnswers(await listAskedOpinions(db, cycleId), isDecidedRow)
  const printed = await printedOpinions(db, cycleId, answers)
  return [...Map.groupBy(printed, ({ id }) => id)].map(([id, entries]) => ({
    id,
    text: entries[0]?.text ?? '',
    response: entries.map(({ response }) => response).join('\n'),
  }))
}
