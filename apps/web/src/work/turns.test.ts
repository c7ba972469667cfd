import type { WaitingRows } from '@torikumi/database'
import type { Holders } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { confirmableBy, confirmingPosts } from './confirmations.ts'
import { turnOfPerson, waitingSteps } from './turns.ts'

const HOLDERS: Record<string, string[]> = { kakaricho: ['b'], kacho: ['c'], bucho: ['d'] }
const holders: Holders = (post) => HOLDERS[post] ?? []
const waiting = (step: number, drafters: string[]): WaitingRows => ({
  request: 'r',
  route: {
    steps: [
      { no: 1, kind: 'circulation', post: 'kakaricho' },
      { no: 2, kind: 'decision', post: 'kacho' },
    ],
    above: ['bucho'],
  },
  rows: [{ item: 'i', step, drafters }],
})

describe('whose turn it is', () => {
  it('is the holder of the step', () => {
    expect(turnOfPerson(waiting(1, ['a']), holders, 'b')?.turn.post).toBe('kakaricho')
    expect(turnOfPerson(waiting(1, ['a']), holders, 'c')).toBeNull()
  })

  it('goes one post up where the decider drafted', () => {
    expect(turnOfPerson(waiting(2, ['c']), holders, 'c')).toBeNull()
    expect(turnOfPerson(waiting(2, ['c']), holders, 'd')?.turn).toMatchObject({ post: 'bucho', raised: true })
  })

  it('is nobody’s where nobody is left, which planning then sees', () => {
    expect(waitingSteps(waiting(2, ['c', 'd']), holders)).toEqual([{ step: 2, items: ['i'], turn: null }])
  })
})

describe('企画課確認', () => {
  const posts = [
    { id: 'kakariin', role: 'drafter' },
    { id: 'kakaricho', role: 'circulator' },
    { id: 'kacho', role: 'head' },
  ] as const
  const planning: Holders = (post) => ({ kakariin: ['x'], kakaricho: ['y'], kacho: ['z'] })[post] ?? []
  const rows = (drafters: string[], decidedBy: string) => [{ item: 'i', drafters, decidedBy }]

  it('is for those who neither drafted nor decided', () => {
    expect(confirmableBy(rows(['x'], 'z'), 'x')).toEqual([])
    expect(confirmableBy(rows(['x'], 'z'), 'z')).toEqual([])
    expect(confirmableBy(rows(['x'], 'z'), 'y')).toEqual(['i'])
  })

  it('stands on the list nearest to the paper that may do it', () => {
    expect(confirmingPosts(rows(['a'], 'b'), posts, planning)).toEqual(['kakariin'])
    expect(confirmingPosts(rows(['x'], 'z'), posts, planning)).toEqual(['kakaricho'])
    expect(confirmingPosts(rows(['x', 'y'], 'z'), posts, planning)).toEqual([])
  })
})
