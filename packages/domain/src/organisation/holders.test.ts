import { describe, expect, it } from 'vitest'
import { holdersOn } from './holders.ts'
import type { Appointment, AppointmentKind } from './post.ts'

const appointed = (
  person: string,
  from: string,
  until: string | null = null,
  kind: AppointmentKind = 'primary',
  post = 'head',
): Appointment => ({ person, post, kind, from, until })

describe('who holds a post on a day', () => {
  const year = [appointed('Old', '2015-04-01', '2017-03-31'), appointed('New', '2017-04-01')]

  it.each([
    ['2015-03-31', []],
    ['2015-04-01', ['Old']],
    ['2017-03-31', ['Old']],
    ['2017-04-01', ['New']],
    ['2030-12-31', ['New']],
  ])('on %s: %j (both boundary days are included)', (day, persons) => {
    expect(holdersOn(year, day)('head')).toEqual(persons)
  })

  it('is nobody on a day between two appointments', () => {
    const gap = [appointed('Old', '2015-04-01', '2017-03-31'), appointed('New', '2017-04-03')]
    expect(holdersOn(gap, '2017-04-01')('head')).toEqual([])
    expect(holdersOn(gap, '2017-04-02')('head')).toEqual([])
  })

  it('is somebody appointed for one day on that day only', () => {
    const day = [appointed('Guest', '2017-06-01', '2017-06-01')]
    expect(['2017-05-31', '2017-06-01', '2017-06-02'].map((on) => holdersOn(day, on)('head'))).toEqual([
      [],
      ['Guest'],
      [],
    ])
  })

  it('is nobody for a post without appointments', () => {
    expect(holdersOn(year, '2017-04-01')('unknown')).toEqual([])
    expect(holdersOn([], '2017-04-01')('head')).toEqual([])
  })
})

describe('several holders of one post', () => {
  it('stand in the order 本務, 兼務, 事務取扱, 職務代理, however they are listed', () => {
    const kinds: AppointmentKind[] = ['deputising', 'acting-head', 'concurrent', 'primary']
    const listed = kinds.map((kind) => appointed(kind, '2017-04-01', null, kind))
    expect(holdersOn(listed, '2017-04-01')('head')).toEqual(['primary', 'concurrent', 'acting-head', 'deputising'])
    expect(holdersOn(listed.toReversed(), '2017-04-01')('head')).toEqual([
      'primary',
      'concurrent',
      'acting-head',
      'deputising',
    ])
  })

  it('of the same kind keep the order of the list', () => {
    const two = [appointed('B', '2017-04-01'), appointed('A', '2016-04-01')]
    expect(holdersOn(two, '2017-04-01')('head')).toEqual(['B', 'A'])
  })

  it('are named once, by their first kind, where somebody holds it twice', () => {
    const twice = [
      appointed('Deputy', '2017-04-01', null, 'deputising'),
      appointed('Head', '2017-04-01'),
      appointed('Deputy', '2017-06-01', null, 'primary'),
    ]
    expect(holdersOn(twice, '2017-06-01')('head')).toEqual(['Head', 'Deputy'])
  })

  it('hold other posts beside it (兼務)', () => {
    const both = [appointed('Head', '2017-04-01'), appointed('Head', '2017-04-01', null, 'concurrent', 'other-head')]
    const holders = holdersOn(both, '2017-04-01')
    expect([holders('head'), holders('other-head')]).toEqual([['Head'], ['Head']])
  })

  it('leave the list they are taken from alone', () => {
    const listed = [appointed('B', '2017-04-01', null, 'deputising'), appointed('A', '2017-04-01')]
    expect(holdersOn(listed, '2017-04-01')('head')).toEqual(['A', 'B'])
    expect(listed.map((each) => each.person)).toEqual(['B', 'A'])
  })
})
