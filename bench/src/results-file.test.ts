import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beside, figure } from './figures.ts'
import { writeResults } from './results-file.ts'

const facts = { date: '2026-11-21', cores: 2, node: '24.21.0' }
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-results-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the results of a run', () => {
  it('lie under the day, with figures of measured cases only', async () => {
    const result = { comparisons: [beside(figure('a', 'ms', [2, 4]), [figure('b', 'ms', [1.5])])], facts: ['x'] }
    const file = await writeResults(path.join(folder, 'results'), facts, [
      { name: 'one', title: 'One', seconds: 1, kind: 'measured', result },
      { name: 'two', title: 'Two', seconds: 0, kind: 'left out', why: 'no browser' },
    ])
    expect(path.basename(file)).toBe('2026-11-21.json')
    const written: unknown = JSON.parse(await readFile(file, 'utf8'))
    expect(written).toMatchObject({
      ...facts,
      cases: [
        {
          name: 'one',
          outcome: 'measured',
          comparisons: [{ measured: { summary: { median: 3 } }, limits: [{ ratio: 2 }] }],
        },
        { name: 'two', outcome: 'left out', why: 'no browser' },
      ],
    })
    expect(JSON.stringify(written)).not.toContain(os.hostname())
  })

  it('of the same day are replaced by a later run', async () => {
    const results = path.join(folder, 'again')
    await writeResults(results, facts, [{ name: 'one', title: '', seconds: 1, kind: 'left out', why: '' }])
    const file = await writeResults(results, facts, [])
    expect(await readdir(results)).toEqual(['2026-11-21.json'])
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ ...facts, cases: [] })
  })
})
