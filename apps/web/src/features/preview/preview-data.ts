import {
  type AskedRow,
  type Cycle,
  type Database,
  type RequestHead,
  isDecidedRow,
  listAskedOpinions,
  listDecidedAnswers,
  listSubmittedAnswers,
  previewSource,
  sectionAnswers,
} from '@torikumi/database'
import { type Answer, type EditionData, composeEdition } from '@torikumi/domain'
import type { DraftVariant } from './printed-form.ts'

/** What a 案 prints: the data of the whole year, and which part of it. */
interface PreviewData {
  data: EditionData
  variant: DraftVariant
}

/**
 * The sheets of a request with its own rows answered as given, as of the day `madeOn`. Rows of other sections on them show what
 * is decided and nothing else: what another section has not had decided is not for this one's eyes.
 */
export async function requestPreview(
  db: Database,
  { cycle, section }: Pick<RequestHead, 'cycle' | 'section'>,
  rows: readonly { row: Pick<AskedRow, 'subject' | 'measure'>; answer: Answer | undefined }[],
  madeOn: string,
): Promise<PreviewData> {
  const { plan, fiscalYear, ruleSet } = cycle
  const answers = new Map(await listDecidedAnswers(db, { planId: plan.id, fiscalYear }))
  for (const { row, answer } of rows) {
    if (answer === undefined) answers.delete(row.subject)
    else answers.set(row.subject, answer)
  }
  const data = composeEdition(await previewSource(db, cycle.id, answers), ruleSet)
  const measureCodes = [...new Set(rows.map(({ row }) => row.measure.code))]
  return { data, variant: { kind: 'preview', madeOn, measureCodes, sections: [section.name] } }
}

/**
 * The opinions that a request asks about, with its own answers as given. What another section has not had decided about them is not for
 * this one's eyes.
 */
export async function opinionsPreview(
  db: Database,
  { id, cycle }: Pick<RequestHead, 'id' | 'cycle'>,
  rows: readonly { row: Pick<AskedRow, 'id' | 'subject'>; answer: Answer | undefined }[],
  madeOn: string,
): Promise<PreviewData> {
  const own = new Map(rows.map(({ row, answer }) => [row.id, answer?.kind === 'opinion' ? answer : null]))
  const asked = (await listAskedOpinions(db, cycle.id)).map((row) => ({
    ...row,
    answer: own.get(row.item) ?? (row.request === id ? null : row.answer),
  }))
  const answers = sectionAnswers(asked, (row) => row.request === id || isDecidedRow(row))
  const data = composeEdition(await previewSource(db, cycle.id, new Map(), answers), cycle.ruleSet)
  const opinions = rows.map(({ row }) => row.subject)
  return { data, variant: { kind: 'preview', madeOn, measureCodes: [], sections: [], opinions } }
}

/** The whole report of a year as it would be if everything that is submitted were decided. */
export async function yearPreview(db: Database, cycle: Pick<Cycle, 'id' | 'ruleSet'>): Promise<EditionData> {
  const opinions = sectionAnswers(await listAskedOpinions(db, cycle.id), ({ state }) => state !== 'closed')
  const source = await previewSource(db, cycle.id, await listSubmittedAnswers(db, cycle.id), opinions)
  return composeEdition(source, cycle.ruleSet)
}
