import type { HeldPost, Member, RequestHead } from '@torikumi/database'
import type { Route } from '@torikumi/domain'

/** True for a post that works on answers: not one that only reads or only administers accounts. */
function isWorking(post: HeldPost): boolean {
  return post.role !== 'administrator' && post.role !== 'reader'
}

/** The sections a person answers for. */
export function sectionsOf(member: Member): string[] {
  return [...new Set(member.posts.flatMap((post) => (isWorking(post) && post.section ? [post.section.id] : [])))]
}

/** True for a person with a working post in the planning section (企画課). */
export function isPlanning(member: Member): boolean {
  return member.posts.some((post) => isWorking(post) && post.section?.isPlanning === true)
}

/** True where a person holds some post with content: administrators of accounts see none. */
export function seesContent(member: Member): boolean {
  return member.posts.some((post) => post.role !== 'administrator')
}

/** True for the section's own people: they draft, submit and withdraw. */
export function answersFor(member: Member, request: Pick<RequestHead, 'section'>): boolean {
  return sectionsOf(member).includes(request.section.id)
}

/**
 * True where a person may read what a section submitted: its own people, the posts of its route, planning, its division's
 * 部長, 副市長, 市長 and those who read everything (監査・財政).
 */
export function mayRead(member: Member, request: Pick<RequestHead, 'section'>, route: Route): boolean {
  if (answersFor(member, request) || isPlanning(member)) return true
  const onRoute = new Set([...route.steps.map((step) => step.post), ...route.above])
  return member.posts.some((post) => {
    if (onRoute.has(post.id)) return true
    if (post.role === 'director') return post.division === request.section.division
    return post.role === 'deputy-mayor' || post.role === 'mayor' || post.role === 'reader'
  })
}
