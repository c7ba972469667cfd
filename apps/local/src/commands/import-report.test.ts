import { readFile, writeFile } from 'node:fs/promises'
import type { ReportImport } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { runWords } from '../../test/run-words.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'

const at = temporaryFolder()
const originals = process.env['TORIKUMI_ORIGINALS']

describe('import-report', () => {
  it('reads the published report whole', async (context) => {
    if (originals === undefined)
      return context.skip('the original documents are not here: TORIKUMI_ORIGINALS is not set')
    const file = `${originals}/seeds/report-fy2016.txt`
    const { code, out, err } = await runWords(['import-report', file, '--out', 'report.json'], at())
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('施策23、指標の行36、取組の行97')
    const report = JSON.parse(await readFile(at('report.json'), 'utf8')) as ReportImport
    expect(report.source).toBe('report-fy2016.txt')
    expect(report.measures.map((measure) => measure.activities.length - measure.plans.length)).toEqual(
      Array(23).fill(0),
    )
  })

  it('refuses a document without a measure, says why and writes nothing', async () => {
    await writeFile(at('letter.txt'), '拝啓\n敬具\n')
    const { code, err } = await runWords(['import-report', 'letter.txt', '--out', 'letter.json'], at())
    expect(code).toBe(1)
    expect(err).toContain('letter.txt を読み込めません')
    await expect(readFile(at('letter.json'))).rejects.toThrow('ENOENT')
  })

  it('refuses a folder where a file is expected, and a place that cannot be written', async () => {
    expect((await runWords(['import-report', '.', '--out', 'x.json'], at())).err).toContain('フォルダーです')
    await writeFile(at('sheet.txt'), '1-1-1　共生への意識醸成\n内容\tあ\n')
    const { code, err } = await runWords(['import-report', 'sheet.txt', '--out', 'letter.txt/x.json'], at())
    expect(code).toBe(1)
    expect(err).toContain('に書き出せません')
  })
})
