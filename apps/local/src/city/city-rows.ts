import type { CityRows } from '@torikumi/database'
import type { CitySeed } from '@torikumi/seeds'

/** A city of seed files as rows of the record, its ids made from what identifies a row in the files. */
export function cityRows(city: CitySeed): CityRows {
  return { ...organisationRows(city), ...planRows(city), ...routeRows(city) }
}

type Organisation = 'municipality' | 'division' | 'section' | 'post' | 'person' | 'account' | 'appointment'

function organisationRows({ municipality, ...city }: CitySeed): Pick<CityRows, Organisation> {
  const { code, name, status, notice, assignmentNotice, contact } = municipality
  const texts = { notice: orNull(notice), assignment_notice: orNull(assignmentNotice) }
  return {
    municipality: [{ code, name, status, contact, ...texts }],
    division: city.divisions.map(({ id, name, position }) => ({ id, municipality_code: code, name, position })),
    section: city.sections.map((section) => ({
      id: section.id,
      division_id: section.division,
      name: section.name,
      kind: section.kind,
      head_title: section.headTitle,
      is_planning: section.planning,
      position: section.position,
    })),
    post: city.posts.map(({ id, section, division, title, role }, index) => ({
      id,
      section_id: section,
      division_id: division,
      title,
      role,
      position: index + 1,
    })),
    person: city.accounts.map(({ account, displayName }) => ({ id: account, display_name: displayName })),
    account: city.accounts.map(({ account, password }) => ({ person_id: account, account, password })),
    appointment: city.appointments.map(({ account, post, kind, from, until }) => ({
      id: `${account}/${post}/${from}`,
      person_id: account,
      post_id: post,
      kind,
      valid_from: from,
      valid_until: until,
    })),
  }
}

type Plan = Exclude<keyof CityRows, Organisation | 'route' | 'route_step'>

function planRows({ municipality, plan, ...city }: CitySeed): Pick<CityRows, Plan> {
  const priorityId = (no: number) => `${plan.id}/${no}`
  const policyId = (priority: number, no: number) => `${plan.id}/${priority}-${no}`
  return {
    plan: [
      {
        id: plan.id,
        municipality_code: municipality.code,
        name: plan.name,
        term: plan.term,
        first_fiscal_year: plan.firstFiscalYear,
        last_fiscal_year: plan.lastFiscalYear,
      },
    ],
    priority: city.priorities.map(({ no, name }) => ({ id: priorityId(no), plan_id: plan.id, no, name })),
    policy: city.policies.map(({ priority, no, name }) => ({
      id: policyId(priority, no),
      priority_id: priorityId(priority),
      no,
      name,
    })),
    measure: city.measures.map((measure, index) => ({
      id: measure.id,
      plan_id: plan.id,
      priority_id: priorityId(measure.priority),
      policy_id: policyId(measure.priority, measure.policy),
      code: measure.code,
      name: measure.name,
      content: measure.content,
      content_is_summary: municipality.contentIsSummary,
      lead_section_id: measure.leadSection,
      position: index + 1,
    })),
    ...indicatorRows(city, plan.id, municipality.code),
    activity: city.activities.map(({ id, measure, section, position, name }) => ({
      id,
      measure_id: measure,
      section_id: section,
      position,
      name,
    })),
    ...grantRows(city, plan.id),
  }
}

function indicatorRows(
  city: Pick<CitySeed, 'indicators' | 'definitions' | 'placements'>,
  plan: string,
  municipality: string,
): Pick<CityRows, 'indicator' | 'definition' | 'placement'> {
  return {
    indicator: city.indicators.map(({ id, section }) => ({ id, municipality_code: municipality, section_id: section })),
    definition: city.definitions.map((definition) => ({
      id: `${definition.indicator}/${plan}/1`,
      indicator_id: definition.indicator,
      plan_id: plan,
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
    })),
    placement: city.placements.map(({ measure, indicator, position, printedName }) => ({
      id: `${measure}/${indicator}`,
      plan_id: plan,
      indicator_id: indicator,
      measure_id: measure,
      position,
      printed_name: printedName,
    })),
  }
}

function grantRows(
  city: Pick<CitySeed, 'grants' | 'grantProjects'>,
  plan: string,
): Pick<CityRows, 'grant_program' | 'grant_project'> {
  const grantId = (no: number) => `${plan}/grant-${no}`
  return {
    grant_program: city.grants.map(({ no, name }) => ({ id: grantId(no), plan_id: plan, position: no, name })),
    grant_project: city.grantProjects.map(({ grant, no, name }) => ({
      id: `${grantId(grant)}/${no}`,
      grant_program_id: grantId(grant),
      position: no,
      name,
    })),
  }
}

/** A 定例照会 goes the route of its section; the one route of a 公表 belongs to no section. */
function routeRows({ routes }: CitySeed): Pick<CityRows, 'route' | 'route_step'> {
  const routeId = ({ kind, section }: Pick<CitySeed['routes'][number], 'kind' | 'section'>) =>
    kind === 'publication' ? 'publication' : `regular/${section}`
  const first = routes.filter((step, index) => routes.findIndex((other) => routeId(other) === routeId(step)) === index)
  return {
    route: first.map(({ kind, section }) => ({
      id: routeId({ kind, section }),
      section_id: kind === 'publication' ? null : section,
      kind,
    })),
    route_step: routes.map(({ kind, section, step, post, part }) => ({
      route_id: routeId({ kind, section }),
      step_no: step,
      kind: part,
      post_id: post,
    })),
  }
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
