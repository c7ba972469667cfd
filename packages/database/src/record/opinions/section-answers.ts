import { type OpinionAnswer, answerHash } from '@torikumi/domain'
import type { AskedOpinion } from '../../queries/opinions/asked-opinions.ts'
import { UndecidedRowError } from '../editions/source/decided-answers.ts'

/** What one section answers to an opinion, by the section's name. */
export interface SectionAnswer {
  section: string
  answer: OpinionAnswer
}

/** What the sections answer to opinions, by the opinion's id, in the order of the organisation. */
export type SectionAnswers = ReadonlyMap<string, readonly SectionAnswer[]>

/** The answers of the rows that are shown, as they were submitted last; rows without one are left out. */
export function sectionAnswers(
  asked: readonly AskedOpinion[],
  isShown: (row: AskedOpinion) => boolean,
): SectionAnswers {
  const rows = asked
    .filter(isShown)
    .flatMap(({ opinion, section, answer }) => (answer === null ? [] : [{ opinion, section: section.name, answer }]))
  return new Map(
    [...Map.groupBy(rows, ({ opinion }) => opinion)].map(([opinion, own]) => [
      opinion,
      own.map(({ section, answer }) => ({ section, answer })),
    ]),
  )
}

/** True for a row whose answer was decided. */
export const isDecidedRow = ({ state }: Pick<AskedOpinion, 'state'>): boolean =>
  state === 'decided' || state === 'confirmed'

/**
 * The decided answers alone, for print. Refuses by throwing where a row is neither decided nor closed, or its content is not the one
 * that was decided.
 */
export function decidedOpinionAnswers(asked: readonly AskedOpinion[]): SectionAnswers {
  for (const row of asked) {
    if (row.state === 'closed') continue
    if (!isDecidedRow(row) || row.answer === null) {
      throw new UndecidedRowError(`row ${row.item} is ${row.state}: only decided answers to opinions are printed`)
    }
    if (answerHash(row.opinion, row.answer) !== row.hash) {
      throw new UndecidedRowError(`row ${row.item} stands in the newest revision with another content than was decided`)
    }
  }
  return sectionAnswers(asked, isDecidedRow)
}
