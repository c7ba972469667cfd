import { type Answer, type KpiDefinition, type LineageRelation, isComparable } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { definitionsInForce } from '../../record/findings/definitions-in-force.ts'
import type { Tables } from '../../tables/index.ts'
import { listDecidedAnswers } from '../requests/revisions.ts'

/** What the figure of the year before meant, where that year was reported under the plan before. */
export interface EarlierMeaning {
  /** As that plan defined it; null where the figure comes from several indicators. */
  definition: KpiDefinition | null
  relation: LineageRelation
  note: string
  /** False across a break of the series, or where the two are counted in different ways. */
  comparable: boolean
}

/** The decided answers of the year before by this year's subjects, and what they meant where another plan asked for them. */
export interface LastYear {
  answers: ReadonlyMap<string, Answer>
  meanings: ReadonlyMap<string, EarlierMeaning>
}

/** The year before a fiscal year (western) of a plan; in a plan's first year the last one of the plan before, along the lineage. */
export async function findLastYear(
  db: Kysely<Tables>,
  { planId, fiscalYear }: { planId: string; fiscalYear: number },
): Promise<LastYear> {
  const earlier = await db
    .selectFrom('cycle')
    .select('plan_id')
    .where('fiscal_year', '=', fiscalYear - 1)
    .where('phase', '<>', 'abandoned')
    .execute()
  const before = earlier.find(({ plan_id }) => plan_id === planId)?.plan_id ?? earlier[0]?.plan_id
  if (before === undefined) return { answers: new Map(), meanings: new Map() }
  const answers = await listDecidedAnswers(db, { planId: before, fiscalYear: fiscalYear - 1 })
  if (before === planId) return { answers, meanings: new Map() }
  return acrossPlans(db, { from: before, to: planId, fiscalYear }, answers)
}

async function acrossPlans(
  db: Kysely<Tables>,
  { from, to, fiscalYear }: { from: string; to: string; fiscalYear: number },
  earlier: ReadonlyMap<string, Answer>,
): Promise<LastYear> {
  const links = await db
    .selectFrom('lineage')
    .selectAll()
    .where('from_plan_id', '=', from)
    .where('to_plan_id', '=', to)
    .where('to_indicator_id', 'is not', null)
    .where('from_indicator_id', 'is not', null)
    .execute()
  const [then, now] = [await definitionsInForce(db, from, fiscalYear - 1), await definitionsInForce(db, to, fiscalYear)]
  const answers = new Map<string, Answer>()
  const meanings = new Map<string, EarlierMeaning>()
  for (const [indicator, origins] of Map.groupBy(links, (link) => link.to_indicator_id ?? '')) {
    const [only, ...others] = origins
    if (only === undefined) continue
    const origin = others.length === 0 ? (only.from_indicator_id ?? '') : ''
    const definition = then.get(origin) ?? null
    const answer = earlier.get(origin)
    if (answer !== undefined) answers.set(indicator, answer)
    const isCountedAlike = definition?.aggregation === now.get(indicator)?.aggregation
    const comparable = definition !== null && isComparable(only.relation) && isCountedAlike
    meanings.set(indicator, { definition, relation: only.relation, note: only.note, comparable })
  }
  return { answers, meanings }
}
