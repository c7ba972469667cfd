import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sweepUnfinished, unfinishedName } from './sweep-unfinished.ts'

let parent: string

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'torikumi-unfinished-'))
})

afterEach(async () => {
  await rm(parent, { recursive: true })
})

async function folderOfYesterday(folder: string): Promise<void> {
  await mkdir(folder)
  const past = new Date(Date.now() - 25 * 60 * 60_000)
  await utimes(folder, past, past)
}

describe('sweeping folders in the making', () => {
  test('deletes an old one and leaves finished and young ones', async () => {
    const finished = path.join(parent, 'postgres-18')
    await folderOfYesterday(finished)
    await folderOfYesterday(unfinishedName(finished))
    const young = unfinishedName(finished)
    await mkdir(young)
    await sweepUnfinished(parent)
    expect((await readdir(parent)).toSorted()).toEqual(['postgres-18', path.basename(young)])
  })
})
