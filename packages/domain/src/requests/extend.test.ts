import { describe, expect, it } from 'vitest'
import type { RequestAct } from './act.ts'
import { decideRequest } from './decide.ts'
import { AT } from './testing/acts.ts'
import { held, person } from './testing/office.ts'
import { request, row } from './testing/subject.ts'

const extending = (name: string, otherwise: { dueOn?: string; reason?: string } = {}): RequestAct => ({
  kind: 'extend',
  actor: person(name),
  at: AT,
  dueOn: '2017-09-22',
  reason: '担当者の不在のため。',
  ...otherwise,
})
const asked = request([row('a', 'confirmed'), row('b', 'circulating')])

describe('期限延長', () => {
  it.each(['regular', 'additional', 'opinion', 'correction'] as const)(
    'gives a %s request more time and moves nothing',
    (kind) => {
      expect(decideRequest({ ...asked, kind }, extending('Planner'), held())).toEqual({
        kind: 'decided',
        items: asked.items,
        step: null,
        post: null,
        dueOn: '2017-09-22',
        effects: [],
      })
    },
  )

  it.each([
    ['by the section', asked, extending('Head'), 'not-your-post'],
    ['of a 公表', { ...asked, kind: 'publication' as const }, extending('Planner'), 'wrong-step'],
    ['without a reason', asked, extending('Planner', { reason: '　' }), 'reason-missing'],
    ['to the same day', asked, extending('Planner', { dueOn: '2017-09-15' }), 'due-not-later'],
    ['of what is decided', request([row('a', 'decided'), row('b', 'closed')]), extending('Planner'), 'nothing-to-do'],
    ['once the year has ended', { ...asked, cycleEnded: true }, extending('Planner'), 'cycle-ended'],
  ])('is refused %s', (_case, subject, act, code) => {
    expect(decideRequest(subject, act, held())).toMatchObject({ code })
  })
})
