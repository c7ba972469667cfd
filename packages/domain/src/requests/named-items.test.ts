import { describe, expect, it } from 'vitest'
import { decideRequest } from './decide.ts'
import { type Named, reviewing } from './testing/acts.ts'
import { held } from './testing/office.ts'
import { request, row, unanswered } from './testing/subject.ts'

const refusalOf = (
  named: Named,
  before = request([row('a', 'deciding'), row('b', 'deciding'), row('c', 'deciding')]),
): unknown => decideRequest(before, reviewing('approve', 'Head', named), held())

describe('the rows a review names', () => {
  it.each<[string, Named, string, object]>([
    ['are of another revision', { accepted: ['a'], revision: 'revision-0' }, 'stale-revision', { revision: 1 }],
    ['are none', {}, 'nothing-to-do', {}],
    ['are named twice', { accepted: ['a', 'a'] }, 'items-differ', {}],
    ['are accepted and returned at once', { accepted: ['a'], returned: ['a'] }, 'items-differ', {}],
    ['are returned twice', { returned: ['a', 'a'] }, 'items-differ', {}],
    ['are unknown among the accepted', { accepted: ['a', 'z'] }, 'items-differ', {}],
    ['are unknown among the returned', { returned: ['z'] }, 'items-differ', {}],
    ['had another content when they were seen', { accepted: ['a'], hash: 'a-v0' }, 'stale-item', { item: 'a' }],
    ['are returned without a reason', { returned: ['b'], reason: '' }, 'reason-missing', { item: 'b' }],
    ['are returned with blanks for a reason', { returned: ['b'], reason: ' 　\n' }, 'reason-missing', { item: 'b' }],
  ])('are refused where they %s', (_case, named, code, params) => {
    expect(refusalOf(named)).toEqual({ kind: 'refused', code, params })
  })

  it('are refused in a request that was never submitted', () => {
    expect(refusalOf({ accepted: ['a'] }, unanswered('a'))).toMatchObject({
      code: 'stale-revision',
      params: { revision: 0 },
    })
  })

  it('are refused where one does not wait on the route, with its name', () => {
    const before = request([row('a', 'deciding'), row('b', 'decided')])
    expect(refusalOf({ accepted: ['a', 'b'] }, before)).toMatchObject({ code: 'not-waiting', params: { item: 'b' } })
    expect(refusalOf({ accepted: ['a'], returned: ['b'] }, before)).toMatchObject({ code: 'not-waiting' })
  })

  it('are refused where it is the turn of different steps', () => {
    const before = request([row('a', 'deciding'), row('b', 'circulating')])
    expect(refusalOf({ accepted: ['a', 'b'] }, before)).toMatchObject({ code: 'wrong-step' })
    expect(refusalOf({ accepted: ['a'], returned: ['b'] }, before)).toMatchObject({ code: 'wrong-step' })
  })

  it('are judged the same for 企画課確認', () => {
    const before = request([row('a', 'decided')])
    const confirm = (named: Named) => decideRequest(before, reviewing('confirm', 'Planner', named), held())
    expect(confirm({ accepted: ['a'], revision: 'revision-0' })).toMatchObject({ code: 'stale-revision' })
    expect(confirm({ accepted: ['a'], hash: 'a-v0' })).toMatchObject({ code: 'stale-item' })
    expect(confirm({})).toMatchObject({ code: 'nothing-to-do' })
    expect(confirm({ returned: ['a'], reason: ' ' })).toMatchObject({ code: 'reason-missing' })
  })
})
