import type { CityRows } from '@torikumi/database'
import type { PlannedCity } from './planned-city.ts'

const CODE = '352136'
const PLAN = 'plan'
const SINCE = '2017-04-01'
const ROLES = ['drafter', 'circulator', 'head'] as const

/** Who opens the year of a bench's city, and on which plan. */
export const YEAR = { municipalityCode: CODE, planId: PLAN, fiscalYear: 2016, planner: 'planner' }

/**
 * A planned city as rows of the record: one section a sheet, with a drafter, a 係長 and a 課長 who are three persons and on the
 * route 係長 → 課長; planning with one post. A post's only holder has the post's name. No accounts: nobody signs in.
 */
export function cityRows(city: PlannedCity): CityRows {
  return { ...organisationRows(city), ...planRows(city), ...indicatorRows(city), ...grantRows(city) }
}

const sectionId = (index: number): string => `section-${index + 1}`
const measureId = (index: number): string => `measure-${index + 1}`

type Organisation = 'municipality' | 'division' | 'section' | 'post' | 'person' | 'account' | 'appointment'

function organisationRows({
  name,
  notice,
  assignmentNotice,
  sheets,
}: PlannedCity): Pick<CityRows, Organisation | 'route' | 'route_step'> {
  const section = { division_id: 'all', kind: '課', head_title: '課長' }
  const posts = [
    { id: YEAR.planner, section_id: 'planning', role: YEAR.planner as 'planner' },
    ...sheets.flatMap((_, at) => ROLES.map((role) => ({ id: `${role}-${at + 1}`, section_id: sectionId(at), role }))),
  ]
  return {
    municipality: [
      {
        code: CODE,
        name,
        status: 'sample',
        notice,
        assignment_notice: assignmentNotice,
        contact: '企画担当課',
      },
    ],
    division: [{ id: 'all', municipality_code: CODE, name: '総務部', position: 1 }],
    section: [
      { ...section, id: 'planning', name: '企画担当課', is_planning: true, position: 0 },
      ...sheets.map((sheet, at) => ({
        ...section,
        id: sectionId(at),
        name: sheet.section,
        is_planning: false,
        position: at + 1,
      })),
    ],
    post: posts.map((post, position) => ({ ...post, division_id: null, title: post.id, position })),
    person: posts.map(({ id }) => ({ id, display_name: `見本職員${id}` })),
    account: [],
    appointment: posts.map(({ id }) => ({
      id,
      person_id: id,
      post_id: id,
      kind: 'primary' as const,
      valid_from: SINCE,
      valid_until: null,
    })),
    route: sheets.map((_, at) => ({ id: sectionId(at), section_id: sectionId(at), kind: 'regular' as const })),
    route_step: sheets.flatMap((_, at) => [
      { route_id: sectionId(at), step_no: 1, kind: 'circulation' as const, post_id: `circulator-${at + 1}` },
      { route_id: sectionId(at), step_no: 2, kind: 'decision' as const, post_id: `head-${at + 1}` },
    ]),
  }
}

function planRows({
  priorities,
  sheets,
}: PlannedCity): Pick<CityRows, 'plan' | 'priority' | 'policy' | 'measure' | 'activity'> {
  const years = { first_fiscal_year: 2015, last_fiscal_year: 2019 }
  return {
    plan: [{ id: PLAN, municipality_code: CODE, name: '総合戦略', term: 1, ...years }],
    priority: priorities.map(({ no, name }) => ({ id: `priority-${no}`, plan_id: PLAN, no, name })),
    policy: [],
    measure: sheets.map(({ code, name, content, priority }, at) => ({
      id: measureId(at),
      plan_id: PLAN,
      priority_id: `priority-${priority}`,
      policy_id: null,
      code,
      name,
      content,
      content_is_summary: true,
      lead_section_id: sectionId(at),
      position: at + 1,
    })),
    activity: sheets.flatMap(({ activities }, at) =>
      activities.map(({ id, name }, n) => ({
        id,
        measure_id: measureId(at),
        section_id: sectionId(at),
        position: n + 1,
        name,
      })),
    ),
  }
}

/** An indicator on several sheets is asked of the section of the first. */
function indicatorRows({ sheets, definitions }: PlannedCity): Pick<CityRows, 'indicator' | 'definition' | 'placement'> {
  const ownerOf = (indicator: string): string =>
    sectionId(sheets.findIndex(({ kpis }) => kpis.some((kpi) => kpi.indicator === indicator)))
  return {
    indicator: definitions.map(({ indicator }) => ({
      id: indicator,
      municipality_code: CODE,
      section_id: ownerOf(indicator),
    })),
    definition: definitions.map((definition) => ({
      id: definition.indicator,
      indicator_id: definition.indicator,
      plan_id: PLAN,
      revision_no: 1,
      name: definition.name,
      unit: definition.unit,
      direction: definition.direction,
      aggregation: definition.aggregation,
      accumulated_since: definition.accumulatedSince,
      baseline_raw: definition.baselineRaw,
      baseline_period: definition.baselinePeriod,
      target_raw: definition.targetRaw,
      target_kind: definition.targetKind,
      target_period: definition.targetPeriod,
      how_counted: definition.howCounted,
      source: definition.source,
      survey_cycle: definition.surveyCycle,
    })),
    placement: sheets.flatMap(({ kpis }, at) =>
      kpis.map(({ indicator, printedName }, n) => ({
        id: `${measureId(at)}/${indicator}`,
        plan_id: PLAN,
        indicator_id: indicator,
        measure_id: measureId(at),
        position: n + 1,
        printed_name: printedName,
      })),
    ),
  }
}

function grantRows({ grants }: PlannedCity): Pick<CityRows, 'grant_program' | 'grant_project'> {
  return {
    grant_program: grants.map(({ name }, at) => ({
      id: `grant-${at + 1}`,
      plan_id: PLAN,
      position: at + 1,
      name,
    })),
    grant_project: grants.flatMap(({ projects }, at) =>
      projects.map((name, n) => ({
        id: `grant-${at + 1}/${n + 1}`,
        grant_program_id: `grant-${at + 1}`,
        position: n + 1,
        name,
      })),
    ),
  }
}
