import { readFile, writeFile } from 'node:fs/promises'
import type { ReportImport } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { runWords } from '../../test/run-words.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'

const at = temporaryFolder()
const originals = process.env['TORIKUMI_ORIGINALS']

describe('import-strategy', () => {
  it('reads the published chapter whole', async (context) => {
    if (originals === undefined)
      return context.skip('the original documents are not here: TORIKUMI_ORIGINALS is not set')
    const file = `${originals}/seeds/strategy-2nd-period.txt`
    const { code, out, err } = await runWords(['import-strategy', file, '--out', 'strategy.json'], at())
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('重点戦略5、戦略方針15、施策38、指標の行74')
    const { source, warnings } = JSON.parse(await readFile(at('strategy.json'), 'utf8')) as Pick<
      ReportImport,
      'source' | 'warnings'
    >
    expect(source).toBe('strategy-2nd-period.txt')
    expect(out).toContain(`注意${warnings.length}件`)
  })

  it('refuses a document without a measure, says why and writes nothing', async () => {
    await writeFile(at('letter.txt'), '拝啓\n敬具\n')
    const { code, err } = await runWords(['import-strategy', 'letter.txt', '--out', 'letter.json'], at())
    expect(code).toBe(1)
    expect(err).toContain('letter.txt を読み込めません')
    await expect(readFile(at('letter.json'))).rejects.toThrow('ENOENT')
  })
})
