import { Worker } from '@temporalio/worker'
import { DeterminismViolationError } from '@temporalio/workflow'
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleWorkflows } from '../src/temporal-workers.ts'
import { HISTORIES } from './record-histories.ts'

const files = (await readdir(HISTORIES)).filter((name) => name.endsWith('.json')).toSorted()
const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(path.join(HISTORIES, name), 'utf8'))

describe('the workflows of today', () => {
  let workflowBundle: { code: string }
  beforeAll(async () => {
    workflowBundle = await bundleWorkflows()
  })

  it('have histories to stand up to', () => {
    expect(files.length).toBeGreaterThanOrEqual(2)
  })

  it.each(files)('replay %s', async (name) => {
    await expect(
      Worker.runReplayHistory({ workflowBundle }, historyFromJSON(await read(name)), name),
    ).resolves.toBeUndefined()
  })

  it.each(files)('would be caught if they no longer followed %s', async (name) => {
    const changed = JSON.stringify(await read(name)).replaceAll(
      /"(readCycle|readRequest|readCorrection)"/g,
      '"anotherActivity"',
    )
    await expect(
      Worker.runReplayHistory({ workflowBundle }, historyFromJSON(JSON.parse(changed)), name),
    ).rejects.toThrow(DeterminismViolationError)
  })

  it('reach no Node built-in, no database and no browser in their bundle', () => {
    expect(workflowBundle.code).not.toMatch(/require\(["'](node:|pg|kysely|puppeteer)/)
  })
})
