import type { CityRows } from '@torikumi/database'
import type { CitySeed } from '@torikumi/seeds'
import { grantRows } from './grant-rows.ts'
import { lineageRows } from './lineage-rows.ts'
import { reportSettingsRows } from './report-settings-rows.ts'
import { planTreeRows } from './plan-tree-rows.ts'

/** A city of seed files as rows of the record, its ids made from what identifies a row in the files. */
export function cityRows(city: CitySeed): CityRows {
  return { report_settings: reportSettingsRows(city), ...organisationRows(city), ...planRows(city), ...routeRows(city) }
}

type Organisation =
  | 'municipality'
  | 'word_list'
  | 'division'
  | 'section'
  | 'post'
  | 'person'
  | 'account'
  | 'appointment'

function organisationRows({ municipality, ...city }: CitySeed): Pick<CityRows, Organisation> {
  const { code, name, status, notice, assignmentNotice, contact } = municipality
  const texts = { notice: orNull(notice), assignment_notice: orNull(assignmentNotice) }
  return {
    municipality: [{ code, name, status, contact, ...texts }],
    word_list: [
      {
        municipality_code: code,
        words: city.words.map(({ word }) => word),
        version: 1,
        saved_by: null,
        saved_at: null,
      },
    ],
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

function planRows(city: CitySeed): Pick<CityRows, Plan> {
  const { municipality, plan, laterPlans } = city
  const plans = [city, ...laterPlans].map((one) => planTreeRows(one, municipality))
  return {
    plan: plans.flatMap((one) => one.plan),
    priority: plans.flatMap((one) => one.priority),
    policy: plans.flatMap((one) => one.policy),
    measure: plans.flatMap((one) => one.measure),
    indicator: plans.flatMap((one) => one.indicator),
    definition: plans.flatMap((one) => one.definition),
    placement: plans.flatMap((one) => one.placement),
    lineage: laterPlans.flatMap(lineageRows),
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
