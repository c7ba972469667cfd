import { EngineUnavailable } from '@torikumi/engines/supervise'
import { describe, expect, it } from 'vitest'
import type { BenchCase, CaseContext } from './bench-case.ts'
import { beside, figure } from './figures.ts'
import { type Outcome, runCases } from './run-cases.ts'

const stop = new AbortController()
const contextOf =
  (signal = stop.signal) =>
  async (): Promise<CaseContext> => ({
    signal,
    folder: '',
    cacheDir: '',
    chromePath: undefined,
    temporalCliPath: undefined,
    environment: {},
    onProgress: () => undefined,
  })

const result = { comparisons: [beside(figure('a', 'ms', [1]), [])], facts: [] }
const good: BenchCase = { name: 'good', title: '', run: async () => result }
const without: BenchCase = {
  name: 'without',
  title: '',
  run: () => Promise.reject(new EngineUnavailable('ブラウザがありません')),
}
const broken: BenchCase = { name: 'broken', title: '', run: () => Promise.reject(new Error('refused')) }

describe('a run of cases', () => {
  it('leaves out a case whose engine cannot be had, with the reason and without figures', async () => {
    const [outcome] = await runCases([without], contextOf(), () => undefined)
    expect(outcome).toMatchObject({ kind: 'left out', why: 'ブラウザがありません' })
    expect(outcome).not.toHaveProperty('result')
  })

  it('goes on after a case that failed, and tells of each as it ends', async () => {
    const told: Outcome['kind'][] = []
    const outcomes = await runCases([broken, without, good], contextOf(), ({ kind }) => told.push(kind))
    expect(told).toEqual(['failed', 'left out', 'measured'])
    expect(outcomes.map(({ kind }) => kind)).toEqual(told)
  })

  it('ends with a case that is broken off', async () => {
    const asked = new AbortController()
    const slow: BenchCase = {
      name: 'slow',
      title: '',
      run: async ({ signal }) => {
        asked.abort()
        signal.throwIfAborted()
        return result
      },
    }
    await expect(runCases([slow, good], contextOf(asked.signal), () => undefined)).rejects.toThrow('abort')
  })
})
