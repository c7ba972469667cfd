import { describe, expect, it } from 'vitest'
import { inTurn, meanTime } from './in-turn.ts'

const { signal } = new AbortController()

describe('work in turn', () => {
  it('goes round by round, so that neither side has the machine to itself', async () => {
    const done: string[] = []
    await inTurn({ a: () => void done.push('a'), b: () => void done.push('b') }, { warmUps: 1, runs: 2, signal })
    expect(done.join('')).toBe('ababab')
  })

  it('does not count the rounds it warms up in', async () => {
    let times = 0
    const taken = await inTurn({ a: () => ++times }, { warmUps: 2, runs: 3, signal })
    expect(taken.a).toEqual([3, 4, 5])
  })

  it('takes the time itself where the work does not give it', async () => {
    const work = () => new Promise<void>((resolve) => setTimeout(resolve, 20))
    const { a } = await inTurn({ a: work }, { warmUps: 0, runs: 1, signal })
    expect(a[0]).toBeGreaterThan(15)
  })

  it('ends when it is broken off', async () => {
    const stop = new AbortController()
    const work = () => stop.abort()
    await expect(inTurn({ a: work }, { warmUps: 0, runs: 5, signal: stop.signal })).rejects.toThrow('abort')
  })
})

describe('the mean time of short work', () => {
  it('comes from as many passes as fill the time', () => {
    let passes = 0
    const mean = meanTime(() => void passes++, 10)
    expect(passes).toBeGreaterThan(10)
    expect(mean * passes).toBeGreaterThanOrEqual(9.99)
  })

  it('does not count what others do with the processor', () => {
    const waiting = new Int32Array(new SharedArrayBuffer(4))
    // Asleep for 20 ms, then at work for a little: only the work is counted.
    const mean = meanTime(() => {
      Atomics.wait(waiting, 0, 0, 20)
      for (let n = 0; n < 200_000; n++) waiting[0] = 0
    }, 2)
    expect(mean).toBeLessThan(15)
  })
})
