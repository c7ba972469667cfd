import type { Database } from '../index.ts'

/**
 * Adds a plan from 2020 to the small city: `visitors` goes on (surveyed every other year), `guides` is redefined as
 * `trained-guides`, and both sections have a row of 取組.
 */
export async function addSecondPlan(db: Database): Promise<void> {
  await db
    .insertInto('plan')
    .values({
      id: 'plan-2',
      municipality_code: '352136',
      name: '総合戦略',
      term: 2,
      first_fiscal_year: 2020,
      last_fiscal_year: 2024,
    })
    .execute()
  await db.insertInto('priority').values({ id: 'p2', plan_id: 'plan-2', no: 1, name: '' }).execute()
  await db
    .insertInto('measure')
    .values({
      id: 'second-1-1-1',
      plan_id: 'plan-2',
      priority_id: 'p2',
      policy_id: null,
      code: '1-1-1',
      name: '観光の振興',
      content: '内容',
      content_is_summary: true,
      lead_section_id: 'tourism',
      position: 1,
    })
    .execute()
  await db
    .insertInto('indicator')
    .values({ id: 'trained-guides', municipality_code: '352136', section_id: 'tourism' })
    .execute()
  await addIndicators(db)
  await db
    .insertInto('activity')
    .values([
      { id: 'tour-2', measure_id: 'second-1-1-1', section_id: 'tourism', position: 1, name: '観光' },
      { id: 'farm-2', measure_id: 'second-1-1-1', section_id: 'farming', position: 2, name: '農業' },
    ])
    .execute()
}

async function addIndicators(db: Database): Promise<void> {
  const links = [
    ['visitors', 'visitors', 'same', ''],
    ['guides', 'trained-guides', 'redefined', '研修を受けた人に限りました。'],
  ] as const
  for (const [index, [from, to, relation, note]] of links.entries()) {
    const first = await db.selectFrom('definition').selectAll().where('id', '=', from).executeTakeFirstOrThrow()
    const survey_cycle = to === 'visitors' ? '隔年' : ''
    await db
      .insertInto('definition')
      .values({ ...first, id: `${to}-2`, indicator_id: to, plan_id: 'plan-2', name: to, survey_cycle })
      .execute()
    await db
      .insertInto('placement')
      .values({
        id: `second-${to}`,
        plan_id: 'plan-2',
        indicator_id: to,
        measure_id: 'second-1-1-1',
        position: index + 1,
        printed_name: to,
      })
      .execute()
    const ends = { from_plan_id: 'plan', to_plan_id: 'plan-2', from_indicator_id: from, to_indicator_id: to }
    await db
      .insertInto('lineage')
      .values({ id: `to-${to}`, ...ends, relation, note })
      .execute()
  }
}
