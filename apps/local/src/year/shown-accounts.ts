import type { CitySeed } from '@torikumi/seeds'

/** An account as the start prints it. */
export interface ShownAccounts {
  password: string
  accounts: { account: string; canDo: string }[]
  /** How many more there are. */
  others: number
}

/**
 * Enough accounts of a demonstration to walk through a year: everybody of planning and of the section with the most 取組, and
 * whoever belongs to no section.
 */
export function shownAccounts(city: CitySeed): ShownAccounts {
  const bySection = Object.entries(Object.groupBy(city.activities, ({ section }) => section))
  const planning = city.sections.find((section) => section.planning)?.id
  const [busiest] = bySection
    .filter(([section]) => section !== planning)
    .toSorted(([, a], [, b]) => (b?.length ?? 0) - (a?.length ?? 0))
  const sections = new Set([planning, busiest?.[0]])
  const posts = new Map(city.posts.map((post) => [post.id, post]))
  const isShown = (account: string): boolean =>
    city.appointments.some((appointment) => {
      const post = posts.get(appointment.post)
      if (appointment.account !== account || post === undefined) return false
      return post.section === null ? post.division === null : sections.has(post.section)
    })
  const accounts = city.accounts.filter(({ account }) => isShown(account))
  return {
    password: city.accounts[0]?.password ?? '',
    accounts: accounts.map(({ account, canDo }) => ({ account, canDo })),
    others: city.accounts.length - accounts.length,
  }
}
