import {
  type Answer,
  type CheckContext,
  type Finding,
  type FindingRow,
  type SeriesPlan,
  findingsAnew,
  originOf,
} from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { seriesPlans } from '../../queries/lineage/series-plans.ts'
import { listDecidedAnswers } from '../../queries/requests/revisions.ts'
import type { Tables } from '../../tables/index.ts'
import { frozenRuleSet } from '../cycles/frozen-rule-set.ts'
import { findWordList } from '../settings/word-list.ts'
import { type CheckedRow, checkedRows } from './checked-rows.ts'
import { markOfChecked } from './mark-of-checked.ts'

/** A finding that a correction brings about, on a row of its own year or of the year after it. */
export interface CheckedFinding extends Finding {
  /** The western year of the row. */
  fiscalYear: number
  name: string
  section: string
  measure: string
}

/** The findings that new answers to a published year bring about, by the id of their indicator or activity. */
export type CorrectionCheck = (answers: ReadonlyMap<string, Answer>) => CheckedFinding[]

/** The rows of a year with these answers of the corrected one; `changed` are the subjects whose answers are new. */
type Rows = (answers: ReadonlyMap<string, Answer>, changed: ReadonlySet<string>) => FindingRow[]

/**
 * Reads a published year as it stands before a correction (`published`), and the year after it, once; what is given then checks new
 * answers as often as wanted. The rules are those of 横断確認, over all rows of both years; of the year after, those that compare
 * its figures with the corrected ones.
 */
export async function correctionCheck(
  db: Kysely<Tables>,
  cycleId: string,
  published: ReadonlyMap<string, Answer>,
): Promise<CorrectionCheck> {
  const { words } = await findWordList(db)
  const own = await rowsOfYear(db, cycleId, published)
  const next = await rowsOfNextYear(db, cycleId, published)
  const years = [own, ...(next === null ? [] : [next])]
  return (answers) => {
    const all = new Map([...published, ...answers])
    const changed = new Set(answers.keys())
    return years.flatMap(({ fiscalYear, rows }) => {
      const after = rows(all, changed)
      const bySubject = new Map(after.map((row) => [row.subject, row]))
      const context: CheckContext = { fiscalYear, words }
      return findingsAnew(rows(published, changed), after, context).map((finding) => {
        const { name = '', section = '', measure = '' } = bySubject.get(finding.subject) ?? {}
        return { ...finding, fiscalYear, name, section, measure }
      })
    })
  }
}

interface YearRows {
  fiscalYear: number
  rows: Rows
}

/** The rows of the corrected year, a changed one beside what it replaces. */
async function rowsOfYear(
  db: Kysely<Tables>,
  cycleId: string,
  published: ReadonlyMap<string, Answer>,
): Promise<YearRows> {
  const cycle = await db
    .selectFrom('cycle')
    .innerJoin('plan', 'plan.id', 'cycle.plan_id')
    .selectAll('cycle')
    .select(['first_fiscal_year as firstFiscalYear', 'last_fiscal_year as lastFiscalYear'])
    .where('cycle.id', '=', cycleId)
    .executeTakeFirstOrThrow()
  const { fiscal_year: fiscalYear, publish_on: publishedOn } = cycle
  const year = { edition: { fiscalYear, publishedOn }, plan: cycle }
  const ruleSet = frozenRuleSet(cycle)
  const checked = await checkedRows(db, cycleId)
  const judged = (row: CheckedRow & { answer: Answer }): FindingRow => {
    const replaces = published.get(row.subject) ?? null
    return {
      ...row,
      replaces: replaces === row.answer ? null : replaces,
      // Asked of changed rows only, and reading the figures of a whole year takes its time.
      get mark() {
        return markOfChecked(row, row.answer, year, ruleSet)
      },
    }
  }
  const before = new Map(answeredRows(checked, published).map((row) => [row.subject, judged(row)]))
  return {
    fiscalYear,
    // A row that nobody changes stays the same object, by which it is known to say what it said.
    rows: (answers) =>
      answeredRows(checked, answers).map((row) => {
        const known = before.get(row.subject)
        return known?.answer === row.answer ? known : judged(row)
      }),
  }
}

/** The rows of the year after it as they are decided, last year's figures those of the corrected year; null where there is none. */
async function rowsOfNextYear(
  db: Kysely<Tables>,
  cycleId: string,
  published: ReadonlyMap<string, Answer>,
): Promise<YearRows | null> {
  const next = await db
    .selectFrom('cycle as own')
    .innerJoin('cycle', (join) =>
      join
        .onRef('cycle.municipality_code', '=', 'own.municipality_code')
        .on((where) => where(where.ref('cycle.fiscal_year'), '=', where('own.fiscal_year', '+', 1))),
    )
    .select(['cycle.id', 'cycle.fiscal_year', 'cycle.plan_id', 'own.plan_id as own_plan'])
    .where('own.id', '=', cycleId)
    .where('cycle.phase', '<>', 'abandoned')
    .executeTakeFirst()
  if (next === undefined) return null
  const { fiscal_year: fiscalYear, plan_id: planId } = next
  const decided = await listDecidedAnswers(db, { planId, fiscalYear })
  const plans = planId === next.own_plan ? [] : await seriesPlans(db)
  const checked = (await checkedRows(db, next.id)).flatMap((row) => {
    const origin = originIn(row.subject, { planId, own: next.own_plan, plans })
    return row.lastYear == null || origin === null || !published.has(origin) ? [] : [{ row, origin }]
  })
  return {
    fiscalYear,
    rows: (answers, changed) =>
      answeredRows(
        checked
          .filter(({ origin }) => changed.has(origin))
          .map(({ row, origin }) => ({ ...row, lastYear: answers.get(origin) ?? null })),
        decided,
      ),
  }
}

function originIn(
  subject: string,
  { planId, own, plans }: { planId: string; own: string; plans: readonly SeriesPlan[] },
): string | null {
  return planId === own ? subject : originOf({ plan: planId, indicator: subject }, plans, own)
}

function answeredRows<Row extends CheckedRow>(
  rows: readonly Row[],
  answers: ReadonlyMap<string, Answer>,
): (Row & { answer: Answer })[] {
  return rows.flatMap((row) => {
    const answer = answers.get(row.subject)
    return answer === undefined ? [] : [{ ...row, answer }]
  })
}
