import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RunningPostgres } from '../postgres/index.ts'
import { startTemporaryCluster, sweepAbandonedClusters } from './temporary-cluster.ts'

let parent: string
let postgres: RunningPostgres

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'torikumi-sweep-'))
  postgres = await startTemporaryCluster(parent)
})

afterEach(async () => {
  await postgres.stop()
  await rm(parent, { recursive: true })
})

async function ownerFile(): Promise<string> {
  const [name] = await readdir(parent)
  return path.join(parent, name ?? '', 'owner.json')
}

describe('sweeping throw-away clusters', () => {
  test('leaves one alone whose owner runs', async () => {
    expect(await sweepAbandonedClusters(parent)).toEqual([])
  })

  test('ends and deletes one whose owner was killed, also when the pid has a new holder', async () => {
    const file = await ownerFile()
    const owner = JSON.parse(await readFile(file, 'utf8')) as { pid: number; startedAt: string }
    await writeFile(file, JSON.stringify({ ...owner, startedAt: 'long ago' }))
    expect(await sweepAbandonedClusters(parent)).toHaveLength(1)
    await postgres.ended
    expect(await readdir(parent)).toEqual([])
  })
})
