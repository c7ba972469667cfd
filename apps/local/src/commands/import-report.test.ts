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

  it.each([
    ['an empty file', '', 'ファイルが空です'],
    ['a PDF', '%PDF-1.7\n%\u0080\n1 0 obj', 'PDFのファイルです'],
  ])('says of %s what it is', async (_, content, said) => {
    await writeFile(at('wrong.txt'), content)
    const { code, err } = await runWords(['import-report', 'wrong.txt', '--out', 'wrong.json'], at())
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(said) })
    await expect(readFile(at('wrong.json'))).rejects.toThrow('ENOENT')
  })

  it('reads a copy in Shift_JIS', async () => {
    // 「具体的施策」 TAB 「1-1-1 図書」, as CP932.
    const bytes = Buffer.from('8bef91cc93498e7b8df409312d312d3120907d8f91', 'hex')
    await writeFile(at('sjis.txt'), bytes)
    expect((await runWords(['import-report', 'sjis.txt', '--out', 'sjis.json'], at())).code).toBe(0)
    const { measures } = JSON.parse(await readFile(at('sjis.json'), 'utf8')) as ReportImport
    expect(measures.map(({ code, name }) => [code, name])).toEqual([['1-1-1', '図書']])
  })

  it('says that a copy ends in the middle of a row, and reads what is there', async () => {
    const rows = ['具体的施策\t1-1-1 図書館の充実\t\t\t', '内容\t場をつくります。\t\t\t', '\t来館者数\t1,200人']
    await writeFile(at('cut.txt'), rows.join('\n'))
    const { code, out, err } = await runWords(['import-report', 'cut.txt', '--out', 'cut.json'], at())
    expect({ code, err }).toEqual({ code: 0, err: '文書が途中で切れているようです。続きがないか確かめてください。' })
    expect(out).toContain('施策1')
  })

  it('says which cells cannot be printed, with their line, and writes them as they are', async () => {
    const rows = [
      '具体的施策\t1-1-1 図書館の充実\t\t\t',
      '内容\t場をつくります。\u202e\t\t\t',
      '\t来館者数📚\t1,200人\t1,300人\t1,500人',
      '',
    ]
    await writeFile(at('emoji.txt'), rows.join('\n'))
    const { code, err } = await runWords(['import-report', 'emoji.txt', '--out', 'emoji.json'], at())
    expect(code).toBe(0)
    expect(err).toMatch(/^1-1-1 内容（2行目）：見えない文字（U\+202E）は報告書の書体になく/)
    expect(err).toContain('（3行目）：「📚」（U+1F4DA）は報告書の書体になく')
    expect(await readFile(at('emoji.json'), 'utf8')).toContain('来館者数📚')
  })

  it('needs --out or --apply, and --home with --apply only', async () => {
    const neither = await runWords(['import-report', 'sheet.txt'], at())
    expect({ code: neither.code, err: neither.err }).toEqual({ code: 2, err: expect.stringContaining('--apply') })
    expect((await runWords(['import-report', 'sheet.txt', '--out', 'x.json', '--home', 'h'], at())).code).toBe(2)
  })

  it('refuses a folder where a file is expected, and a place that cannot be written', async () => {
    expect((await runWords(['import-report', '.', '--out', 'x.json'], at())).err).toContain('フォルダーです')
    await writeFile(at('sheet.txt'), '1-1-1　共生への意識醸成\n内容\tあ\n')
    const { code, err } = await runWords(['import-report', 'sheet.txt', '--out', 'letter.txt/x.json'], at())
    expect(code).toBe(1)
    expect(err).toContain('に書き出せません')
  })
})
