import { mkdir, readdir } from 'node:fs/promises'
import { claimFolder } from '@torikumi/engines/supervise'
import { describe, expect, it } from 'vitest'
import { runWords } from '../../test/run-words.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { checkSettings } from '../check-settings.ts'

const at = temporaryFolder()
const settings = () => checkSettings({}, { callerFolder: at(), defaultHome: at('home'), cacheDir: at('cache') })
const reprint = async (...words: string[]) => runWords(['reprint', ...words], at(), settings)

describe('reprint', () => {
  it('is used wrongly without an edition id and a place to write to', async () => {
    const { code, err } = await reprint('352136-2016', '--out', 'again')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('352136-2016-1 のように') })
    expect((await reprint('352136-2016-1')).code).toBe(2)
  })

  it('refuses a home without a record and makes none', async () => {
    const { code, err } = await reprint('352136-2016-1', '--home', 'nowhere', '--out', 'again')
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('公表の記録がありません') })
    expect(await readdir(at())).not.toContain('nowhere')
  })

  it('refuses a home that another run holds while its database is not up', async () => {
    await mkdir(at('held/postgres'), { recursive: true })
    const release = await claimFolder(at('held'))
    const { code, err } = await reprint('352136-2016-1', '--home', 'held', '--out', 'again')
    await release()
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('先にそちらを終了してください') })
  })
})
