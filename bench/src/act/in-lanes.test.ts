import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inLanes } from './in-lanes.ts'

describe('work in lanes', () => {
  it('does each piece once, never more than the lanes at a time', async () => {
    const done: number[] = []
    let busy = 0
    let most = 0
    const { each } = await inLanes([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++busy)
      await sleep(item % 2 === 0 ? 5 : 1)
      busy--
      done.push(item)
    })
    expect(done.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(most).toBe(3)
    expect(each).toHaveLength(7)
  })

  it('fails with the piece that fails', async () => {
    const work = (item: number) => (item === 2 ? Promise.reject(new Error('refused')) : Promise.resolve())
    await expect(inLanes([1, 2, 3], 2, work)).rejects.toThrow('refused')
  })
})
