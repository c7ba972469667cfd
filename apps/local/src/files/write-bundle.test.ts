import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { sampleParts, writeSampleBundle } from '../../test/sample-bundle.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { writeBundle } from './write-bundle.ts'

const at = temporaryFolder()
const bytes = (text: string) => new TextEncoder().encode(text)

describe('writeBundle', () => {
  it('makes the folder it writes to', async () => {
    await writeBundle(at('new/out'), [
      { name: 'manifest.json', bytes: bytes('{}') },
      { name: 'report.pdf', bytes: bytes('pdf') },
    ])
    expect(await readdir(at('new/out'))).toEqual(['manifest.json', 'report.pdf'])
  })

  it('replaces an earlier bundle, also its files that the new one lacks, and leaves what is no part of it', async () => {
    await writeSampleBundle(at('out'), sampleParts())
    await writeFile(at('out/notes.txt'), 'mine')
    await writeBundle(at('out'), [
      { name: 'report.json', bytes: bytes('new') },
      { name: 'manifest.json', bytes: bytes('{}') },
    ])
    expect(await readdir(at('out'))).toEqual(['manifest.json', 'notes.txt', 'report.json'])
    expect(await readFile(at('out/report.json'), 'utf8')).toBe('new')
  })

  it('refuses a place where no folder can be', async () => {
    await mkdir(at('taken'))
    await writeFile(at('taken/file'), '')
    await expect(writeBundle(at('taken/file/out'), [])).rejects.toThrow(`${at('taken/file/out')} に書き出せません`)
  })
})
