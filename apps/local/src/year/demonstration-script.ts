import type { CitySeed } from '@torikumi/seeds'
import { typedAnswers } from '../city/typed-answers.ts'
import type { Mistake, YearScript } from '../demo/year-script.ts'
import { play } from '../messages/ja-play.ts'

/** The order in which work reaches the posts: those who write, those who pass on, those who decide. */
const ROLE_ORDER = ['drafter', 'planner', 'circulator', 'head', 'director', 'deputy-mayor', 'mayor'] as const

/** The year of a city's seed files as the demonstration plays it at an address. Throws on a city without an account for planning. */
export function demonstrationScript(city: CitySeed, baseUrl: string): YearScript {
  const { requestedOn, dueOn, publishedOn, fiscalYear } = city.cycle
  const answers = typedAnswers(city)
  return {
    ...peopleOf(city),
    baseUrl,
    municipality: city.municipality.code,
    fiscalYear,
    dates: { requestedOn, dueOn, publishOn: publishedOn },
    noticeText: play.noticeText,
    answers,
    mistake: mistakeIn(city),
  }
}

/** Who works in a city, and how they sign in. */
function peopleOf(city: CitySeed): Pick<YearScript, 'accounts' | 'planning' | 'password'> {
  const posts = new Map(city.posts.map((post) => [post.id, post]))
  const rank = (account: string): number => {
    const held = city.appointments.filter((appointment) => appointment.account === account)
    const ranks = held.map(({ post }) => ROLE_ORDER.findIndex((role) => role === posts.get(post)?.role))
    return Math.min(...ranks.map((found) => (found === -1 ? ROLE_ORDER.length : found)))
  }
  const working = city.accounts.filter(({ account }) => rank(account) < ROLE_ORDER.length)
  const accounts = working.map(({ account }) => account).toSorted((a, b) => rank(a) - rank(b))
  const planningSection = city.sections.find((section) => section.planning)?.id
  const ofPlanning = city.appointments.filter(({ post }) => posts.get(post)?.section === planningSection)
  const planning = accounts.find((account) => ofPlanning.some((appointment) => appointment.account === account))
  const [first] = city.accounts
  if (planning === undefined || first === undefined) throw new Error('the city has nobody in its planning section')
  return { accounts, planning, password: first.password }
}

/** The first 取組 with an account of a section other than planning: every office has one. */
function mistakeIn(city: CitySeed): Mistake {
  const planning = new Set(city.sections.filter((section) => section.planning).map((section) => section.id))
  const written = new Set(city.activityAnswers.filter(({ thisYear }) => thisYear.length > 1).map((one) => one.activity))
  const activity = city.activities.find((one) => written.has(one.id) && !planning.has(one.section))
  const measure = city.measures.find((one) => one.id === activity?.measure)
  return {
    measure: measure?.code ?? '',
    name: activity?.name ?? '',
    wrongText: play.wrongText,
    reason: play.returnReason,
  }
}
