import { cloneDatabase } from '@torikumi/engines/testing'
import { type Database, openDatabase } from '../index.ts'

/** A database of one test file's own with a city of two asking and one planning section. */
export interface SmallCity {
  db: Database
  ownerUrl: string
  close: () => Promise<void>
}

const PERSONS = [
  'drafter',
  'circulator',
  'head',
  'director',
  'planner',
  'checker',
  'mayor',
  'farmer',
  'farm-head',
  'admin',
]
const POSTS = [
  { id: 'post-drafter', section: 'tourism', role: 'drafter', holder: 'drafter' },
  { id: 'post-circulator', section: 'tourism', role: 'circulator', holder: 'circulator' },
  { id: 'post-head', section: 'tourism', role: 'head', holder: 'head' },
  { id: 'post-director', section: null, role: 'director', holder: 'director' },
  { id: 'post-planner', section: 'planning', role: 'planner', holder: 'planner' },
  { id: 'post-checker', section: 'planning', role: 'head', holder: 'checker' },
  { id: 'post-mayor', section: null, role: 'mayor', holder: 'mayor' },
  { id: 'post-farmer', section: 'farming', role: 'drafter', holder: 'farmer' },
  { id: 'post-farm-head', section: 'farming', role: 'head', holder: 'farm-head' },
  { id: 'post-admin', section: 'planning', role: 'administrator', holder: 'admin' },
] as const

/**
 * The small city: section tourism (two indicators, one of them placed twice, and one activity; route circulator → head,
 * above it the director), section farming (one activity; route head only), planning (route of a 公表: checker → mayor).
 * Persons hold their posts from 2017-04-01.
 */
export async function smallCity(): Promise<SmallCity> {
  const clone = await cloneDatabase()
  const db = openDatabase(clone.url, { poolSize: 4 })
  await seedOrganisation(db)
  await seedPlan(db)
  await seedRoutes(db)
  return {
    db,
    ownerUrl: clone.ownerUrl,
    close: async () => {
      await db.destroy()
      await clone.drop()
    },
  }
}

async function seedOrganisation(db: Database): Promise<void> {
  await db
    .insertInto('municipality')
    .values({
      code: '352136',
      name: '見本市',
      status: 'sample',
      notice: '見本です',
      assignment_notice: null,
      contact: '企画担当課',
    })
    .execute()
  await db
    .insertInto('division')
    .values({ id: 'all', municipality_code: '352136', name: '総務部', position: 1 })
    .execute()
  for (const [index, id] of ['planning', 'tourism', 'farming'].entries()) {
    await db
      .insertInto('section')
      .values({
        id,
        division_id: 'all',
        name: `${id}課`,
        kind: '課',
        head_title: '課長',
        is_planning: id === 'planning',
        position: index,
      })
      .execute()
  }
  await db
    .insertInto('person')
    .values(PERSONS.map((id) => ({ id, display_name: `見本職員${id}` })))
    .execute()
  for (const [index, post] of POSTS.entries()) {
    const division = post.section === null ? 'all' : null
    await db
      .insertInto('post')
      .values({
        id: post.id,
        section_id: post.section,
        division_id: division,
        title: post.id,
        role: post.role,
        position: index,
      })
      .execute()
    await db
      .insertInto('appointment')
      .values({
        id: post.id,
        person_id: post.holder,
        post_id: post.id,
        kind: 'primary',
        valid_from: '2017-04-01',
        valid_until: null,
      })
      .execute()
  }
}

async function seedPlan(db: Database): Promise<void> {
  await db
    .insertInto('plan')
    .values({
      id: 'plan',
      municipality_code: '352136',
      name: '総合戦略',
      term: 1,
      first_fiscal_year: 2015,
      last_fiscal_year: 2019,
    })
    .execute()
  await db.insertInto('priority').values({ id: 'p1', plan_id: 'plan', no: 1, name: '' }).execute()
  for (const [index, code] of ['1-1-1', '1-1-2'].entries()) {
    await db
      .insertInto('measure')
      .values({
        id: code,
        plan_id: 'plan',
        priority_id: 'p1',
        policy_id: null,
        code,
        name: `施策${code}`,
        content: '内容',
        content_is_summary: true,
        lead_section_id: 'tourism',
        position: index + 1,
      })
      .execute()
  }
  for (const id of ['visitors', 'guides']) {
    await db.insertInto('indicator').values({ id, municipality_code: '352136', section_id: 'tourism' }).execute()
    await db
      .insertInto('definition')
      .values({
        id,
        indicator_id: id,
        plan_id: 'plan',
        revision_no: 1,
        name: id,
        unit: '人',
        direction: 'higher',
        aggregation: 'annual',
        baseline_raw: '10人(H26)',
        baseline_period: '2014',
        accumulated_since: null,
        target_raw: '20人',
        target_kind: 'number',
        target_period: '2019',
        how_counted: '',
        source: '',
      })
      .execute()
  }
  const places = [
    ['1-1-1', 1, 'visitors'],
    ['1-1-1', 2, 'guides'],
    ['1-1-2', 1, 'visitors'],
  ] as const
  for (const [measure, position, indicator] of places) {
    await db
      .insertInto('placement')
      .values({
        id: `${measure}-${position}`,
        plan_id: 'plan',
        indicator_id: indicator,
        measure_id: measure,
        position,
        printed_name: indicator,
      })
      .execute()
  }
  await db
    .insertInto('activity')
    .values({ id: 'tour', measure_id: '1-1-1', section_id: 'tourism', position: 1, name: '観光' })
    .execute()
  await db
    .insertInto('activity')
    .values({ id: 'farm', measure_id: '1-1-2', section_id: 'farming', position: 1, name: '農業' })
    .execute()
}

async function seedRoutes(db: Database): Promise<void> {
  const routes = [
    {
      id: 'r-tourism',
      section: 'tourism',
      steps: ['circulation:post-circulator', 'decision:post-head', 'above:post-director'],
    },
    { id: 'r-farming', section: 'farming', steps: ['decision:post-farm-head', 'above:post-director'] },
    { id: 'r-publication', section: null, steps: ['circulation:post-checker', 'decision:post-mayor'] },
  ]
  for (const route of routes) {
    await db
      .insertInto('route')
      .values({ id: route.id, section_id: route.section, kind: route.section === null ? 'publication' : 'regular' })
      .execute()
    for (const [index, step] of route.steps.entries()) {
      const [kind, post] = step.split(':') as ['circulation' | 'decision' | 'above', string]
      await db
        .insertInto('route_step')
        .values({ route_id: route.id, step_no: index + 1, kind, post_id: post })
        .execute()
    }
  }
}
