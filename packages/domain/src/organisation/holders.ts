import type { Appointment } from './post.ts'

/** Persons who hold a post at the instant the question is asked for; empty while it is vacant. */
export type Holders = (post: string) => readonly string[]

/**
 * The holders of every post on one day (`YYYY-MM-DD`, Asia/Tokyo). The regular holder comes before those who stand in.
 */
export function holdersOn(appointments: readonly Appointment[], day: string): Holders {
  const order = { primary: 0, concurrent: 1, 'acting-head': 2, deputising: 3 }
  const held = appointments.filter((a) => a.from <= day && (a.until === null || day <= a.until))
  held.sort((a, b) => order[a.kind] - order[b.kind])
  const byPost = Map.groupBy(held, (a) => a.post)
  return (post) => [...new Set((byPost.get(post) ?? []).map((a) => a.person))]
}
