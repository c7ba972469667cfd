import { describe, expect, it } from 'vitest'
import type { Holders } from '../organisation/holders.ts'
import { decideRequest } from './decide.ts'
import type { RequestSubject } from './request.ts'
import { reviewing, submitting } from './testing/acts.ts'
import { held } from './testing/office.ts'
import { decided, play } from './testing/play.ts'
import { request, row, unanswered } from './testing/subject.ts'

const approving = (name: string) => (now: RequestSubject) =>
  reviewing('approve', name, { accepted: ['a'], revision: now.revision?.sha256 ?? '' })

const answerTo = (now: RequestSubject, name: string, holders: Holders): string => {
  const outcome = decideRequest(now, approving(name)(now), holders)
  return outcome.kind === 'refused' ? outcome.code : `decided as ${outcome.post}`
}

describe('drafter and decider are never one person', () => {
  it('the head drafts: the decision goes to the director', () => {
    const holders = held()
    const waiting = play(
      unanswered('a'),
      holders,
      (now) => submitting('Head', now),
      (now) => reviewing('agree', 'Chief', { accepted: ['a'], revision: now.revision?.sha256 ?? '' }),
    )
    expect(answerTo(waiting, 'Head', holders)).toBe('self-decision')
    expect(answerTo(waiting, 'Director', holders)).toBe('decided as director')
  })

  it('a one-person office: the same person holds every post of the section', () => {
    const holders = held({ chief: ['Staff'], head: ['Staff'] })
    const waiting = play(unanswered('a'), holders, (now) => submitting('Staff', now))
    expect(waiting.items[0]).toMatchObject({ state: 'deciding', step: 2 })
    expect(answerTo(waiting, 'Staff', holders)).toBe('self-decision')
    expect(answerTo(waiting, 'Director', holders)).toBe('decided as director')
  })

  it('the drafter became head on the day in between', () => {
    const waiting = request([row('a', 'deciding')])
    const fromApril = held({ staff: ['NewStaff'], head: ['Staff'] })
    expect(answerTo(waiting, 'Staff', fromApril)).toBe('self-decision')
    expect(answerTo(waiting, 'Director', fromApril)).toBe('decided as director')
  })

  it('the head also holds the post above (事務取扱): the decision goes one further', () => {
    const waiting = request([row('a', 'deciding', { drafters: ['Head'] })])
    const holders = held({ director: ['Head'] })
    expect(answerTo(waiting, 'Head', holders)).toBe('self-decision')
    expect(answerTo(waiting, 'ViceMayor', holders)).toBe('decided as vice-mayor')
  })

  it('somebody else holds the same post: they decide, and nothing goes up', () => {
    const waiting = request([row('a', 'deciding', { drafters: ['Head'] })])
    const holders = held({ head: ['Head', 'ActingHead'] })
    expect(answerTo(waiting, 'ActingHead', holders)).toBe('decided as head')
    expect(answerTo(waiting, 'Director', holders)).toBe('not-your-post')
    expect(answerTo(waiting, 'Head', holders)).toBe('self-decision')
  })

  it('the head wrote one of the rows that wait: all of them go one post up', () => {
    const waiting = request([row('a', 'deciding'), row('b', 'deciding', { drafters: ['Head', 'Staff'] })])
    expect(answerTo(waiting, 'Head', held())).toBe('self-decision')
    expect(answerTo(waiting, 'Director', held())).toBe('decided as director')
  })

  it('the head wrote only a row that waits no longer: the others are the head’s to decide', () => {
    const waiting = request([row('a', 'deciding'), row('b', 'returned', { drafters: ['Head', 'Staff'] })])
    expect(answerTo(waiting, 'Head', held())).toBe('decided as head')
  })

  it('a submitter counts as drafter although another wrote the text', () => {
    const holders = held({ chief: [] })
    const waiting = play(unanswered('a'), holders, (now) => submitting('Head', now, {}, { a: ['Staff'] }))
    expect(answerTo(waiting, 'Head', holders)).toBe('self-decision')
  })
})

describe('a decision nobody can take', () => {
  const waiting = request([row('a', 'deciding', { drafters: ['Head'] })])
  const nobody = held({ director: [], 'vice-mayor': [] })

  it('stands with nobody: everybody is refused, the row stays', () => {
    for (const name of ['Head', 'Chief', 'Director', 'ViceMayor', 'Planner']) {
      expect(decideRequest(waiting, approving(name)(waiting), nobody).kind).toBe('refused')
    }
  })

  it('is taken as soon as one of the posts above is held again', () => {
    expect(decided(waiting, approving('Director')(waiting), held({ 'vice-mayor': [] })).post).toBe('director')
  })

  it('goes up where the head’s post is only vacant', () => {
    const drafted = request([row('a', 'deciding')])
    expect(answerTo(drafted, 'Director', held({ head: [] }))).toBe('decided as director')
  })
})

describe('the word for a refusal', () => {
  const waiting = request([row('a', 'deciding')])

  it('is self-decision only for whose turn it would be had they not drafted', () => {
    expect(answerTo(waiting, 'Staff', held())).toBe('not-your-post')
    expect(answerTo(waiting, 'Staff', held({ head: ['Staff'] }))).toBe('self-decision')
  })

  it('is the same on a 回議 that the drafter holds beside others', () => {
    const circulating = request([row('a', 'circulating')])
    const holders = held({ chief: ['Staff', 'Chief'] })
    const agree = reviewing('agree', 'Staff', { accepted: ['a'] })
    expect(decideRequest(circulating, agree, holders)).toMatchObject({ code: 'self-decision' })
  })
})
