import type { Answer } from '@torikumi/domain'
import type { CitySeed } from '@torikumi/seeds'
import type { PlannedCity, PlannedSheet } from '../city/planned-city.ts'

/** A city's plan and what was answered for its rows, by the ids of the plan. */
export interface AnsweredYear {
  city: PlannedCity
  answers: ReadonlyMap<string, Answer>
}

/**
 * A city's year as a planned city, with all of its sheets, definitions and answers `copies` times: a report of so many times the
 * content. Each sheet is answered by a section of its own that bears the name of its lead section; a copy's 基本目標 and codes go
 * on from those before: with four of them, 1-2-3 of the second copy is 5-2-3.
 */
export function repeatedYear(seed: CitySeed, copies: number): AnsweredYear {
  const numbers = Array.from({ length: copies }, (_, copy) => copy)
  return {
    city: {
      name: seed.municipality.name,
      notice: seed.municipality.notice,
      assignmentNotice: seed.municipality.assignmentNotice,
      priorities: numbers.flatMap((copy) =>
        seed.priorities.map(({ no, name }) => ({ no: no + copy * seed.priorities.length, name })),
      ),
      sheets: numbers.flatMap((copy) => sheetsOf(seed, copy)),
      definitions: numbers.flatMap((copy) =>
        seed.definitions.map((one) => ({ ...one, indicator: idOf(one.indicator, copy) })),
      ),
      grants: seed.grants.map(({ no, name }) => ({
        name,
        projects: seed.grantProjects.filter(({ grant }) => grant === no).map((project) => project.name),
      })),
    },
    answers: new Map(numbers.flatMap((copy) => answersOf(seed, copy))),
  }
}

const idOf = (id: string, copy: number): string => (copy === 0 ? id : `${id}/copy-${copy}`)

function sheetsOf(seed: CitySeed, copy: number): PlannedSheet[] {
  const further = copy * seed.priorities.length
  return seed.measures.map((measure) => ({
    code: measure.code.replace(/^\d+/, (first) => String(Number(first) + further)),
    name: measure.name,
    content: measure.content,
    priority: measure.priority + further,
    section: seed.sections.find(({ id }) => id === measure.leadSection)?.name ?? '',
    kpis: seed.placements
      .filter((place) => place.measure === measure.id)
      .map(({ indicator, printedName }) => ({ indicator: idOf(indicator, copy), printedName })),
    activities: seed.activities
      .filter((activity) => activity.measure === measure.id)
      .map(({ id, name }) => ({ id: idOf(id, copy), name })),
  }))
}

function answersOf(seed: CitySeed, copy: number): [string, Answer][] {
  return [
    ...seed.indicatorAnswers.map((one): [string, Answer] => [
      idOf(one.indicator, copy),
      {
        kind: 'indicator',
        raw: one.actualRaw,
        status: one.actualStatus,
        reason: one.actualReason,
        expectedOn: null,
        outlook: one.outlook === '' ? null : { kind: one.outlook, reason: one.outlookReason },
        note: one.actualNote,
      },
    ]),
    ...seed.activityAnswers.map(({ activity, ...texts }): [string, Answer] => [
      idOf(activity, copy),
      { kind: 'activity', ...texts },
    ]),
  ]
}
