import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { slowStep } from './slow-step.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a slow step', () => {
  test('says nothing when it is done within two seconds', async () => {
    const said: string[] = []
    const step = () => new Promise<number>((resolve) => setTimeout(() => resolve(1), 1_900))
    const result = slowStep('準備しています', step, (message) => said.push(message))
    await vi.runAllTimersAsync()
    expect(await result).toBe(1)
    expect(said).toEqual([])
  })

  test('says what it is doing after two seconds, then every ten', async () => {
    const said: string[] = []
    const step = () => new Promise<void>((resolve) => setTimeout(resolve, 13_000))
    const result = slowStep('準備しています', step, (message) => said.push(message))
    await vi.advanceTimersByTimeAsync(60_000)
    await result
    expect(said).toEqual(['準備しています…', '準備しています…（12秒経過）'])
  })

  test('falls silent when it fails', async () => {
    const said: string[] = []
    const result = slowStep('準備しています', () => Promise.reject(new Error('broken')), said.push.bind(said))
    await expect(result).rejects.toThrow('broken')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(said).toEqual([])
  })
})
