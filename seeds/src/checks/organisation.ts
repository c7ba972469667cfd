import type { CityRow, CityRows } from '../city-tables.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { problemIn } from './city-check.ts'
import { answeringSections, holdersOn } from './organisation-questions.ts'

/** One planning section; posts sit where their role belongs; every section that answers has a drafter who is there. */
export function checkOrganisation(rows: CityRows): SeedProblem[] {
  return [...checkPlanning(rows), ...checkPosts(rows), ...checkAppointments(rows), ...checkDrafters(rows)]
}

function checkPlanning(rows: CityRows): SeedProblem[] {
  const planning = rows.sections.filter(({ row }) => row.planning)
  if (planning.length === 1) return []
  const message = `企画担当の課（planning が yes）は1つだけにしてください。いまは${planning.length}つです。`
  return [problemIn('sections', planning[1]?.line ?? null, 'planning', message)]
}

function checkPosts(rows: CityRows): SeedProblem[] {
  return rows.posts.flatMap(({ line, row }) => {
    const place = placeOf(row.role)
    const wrong = (field: 'section' | 'division') => (place === field) !== (row[field] !== null)
    return (['section', 'division'] as const).filter(wrong).map((field) => {
      const message = place === field ? 'この職（role）には書いてください。' : 'この職（role）では空欄にしてください。'
      return problemIn('posts', line, field, message)
    })
  })
}

function placeOf(role: CityRow<'posts'>['role']): 'section' | 'division' | 'city' {
  if (role === 'director') return 'division'
  return role === 'mayor' || role === 'deputy-mayor' ? 'city' : 'section'
}

function checkAppointments(rows: CityRows): SeedProblem[] {
  return rows.appointments
    .filter(({ row }) => row.until !== null && row.until < row.from)
    .map(({ line }) => problemIn('appointments', line, 'until', '終わりの日が始まりの日より前です。'))
}

function checkDrafters(rows: CityRows): SeedProblem[] {
  const answering = answeringSections(rows)
  return rows.sections
    .filter(({ row }) => answering.has(row.id))
    .filter(({ row }) => {
      const posts = rows.posts.filter((post) => post.row.role === 'drafter' && post.row.section === row.id)
      return posts.every((post) => holdersOn(rows, post.row.id).length === 0)
    })
    .map(({ line, row }) => {
      const message = `${row.name}には回答を入力する職（role が drafter）の人がいません。posts.csv と appointments.csv に足してください。`
      return problemIn('sections', line, 'id', message)
    })
}
