import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { runWords } from '../../test/run-words.ts'
import { type SampleParts, sampleParts, writeSampleBundle } from '../../test/sample-bundle.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'

const at = temporaryFolder()
const verify = () => runWords(['verify', 'bundle'], at())

async function bundle(change: (parts: SampleParts) => unknown = () => undefined): Promise<void> {
  const parts = sampleParts()
  change(parts)
  await writeSampleBundle(at('bundle'), parts)
}

describe('verify', () => {
  it('accepts a bundle in which everything fits', async () => {
    await bundle()
    expect(await verify()).toEqual({
      code: 0,
      out: '352136-2016-1：ファイル9つ、PDF5ページ。照合番号、版の番号、PDF、HTML、CSV、JSONはすべて合っています。',
      err: '',
    })
  })

  it('accepts a bundle without a summary, as they were published before', async () => {
    await bundle((one) => (one.summary = []))
    expect((await verify()).out).toContain('ファイル8つ')
  })

  it.each<[string, (parts: SampleParts) => unknown, string]>([
    [
      'another edition in the summary',
      (one) => (one.summary[0]!.texts[0]!.text = '352136-2016-12'),
      'summary.pdf：版の番号 352136-2016-1 が',
    ],
    [
      'a summary of three pages',
      (one) => one.summary.push(...one.summary, ...one.summary),
      'summary.pdf：3ページあります',
    ],
    [
      'another edition in a CSV row',
      (one) => (one.kpis[1]!['edition'] = '352136-2016-2'),
      'kpis.csv：edition が「352136-2016-2」',
    ],
    ['another edition in the JSON', (one) => (one.report.edition = '352136-2016-2'), 'report.json：edition が'],
    [
      'another year in the manifest',
      (one) => (one.manifest['fiscalYear'] = 2017),
      'manifest.json：fiscalYear が「2017」',
    ],
    [
      'another edition in the HTML',
      (one) => (one.html = '<p>352136-2016-12</p>'),
      'report.html：版の番号 352136-2016-1 が',
    ],
    [
      'another edition in the PDF',
      (one) => (one.pages[0]!.texts[0]!.text = '第2版'),
      'report.pdf：版の番号 352136-2016-1 が',
    ],
    [
      'a CSV cell that is not the JSON’s',
      (one) => (one.kpis[0]!['actual_raw'] = '13人'),
      'kpis.csv：2行目の actual_raw が「13人」',
    ],
    [
      'a number that is not the JSON’s',
      (one) => (one.kpis[0]!['actual_number'] = '12'),
      '2行目の actual_number が「12」',
    ],
    [
      'a wrong word of a cost',
      (one) => (one.activities[0]!['cost_status'] = '決算見込'),
      '2行目の cost_status が「決算見込」',
    ],
    ['a lost CSV row', (one) => one.activities.pop(), 'activities.csv：1行ありますが、report.json では2行です'],
    [
      'a wrong page in the contents',
      (one) => (one.pages[1]!.texts[1]!.text = '4'),
      '「1-1-1 観光地づくり」を4ページとしていますが、3ページ',
    ],
    [
      'a wrong page after a wrapped name',
      (one) => (one.pages[1]!.texts[4]!.text = '5'),
      '「1-1-2 長い名前の施策」を5ページ',
    ],
    [
      'a contents line that is lost',
      (one) => one.pages[1]!.texts.splice(0, 2),
      '目次に「1-1-1 観光地づくり」の行がありません',
    ],
    [
      'a sheet without an outline entry',
      (one) => one.outline.splice(1, 1),
      'しおりに「1-1-1 観光地づくり」がありません',
    ],
    [
      'a raw cell that is not printed',
      (one) => (one.pages[2]!.texts[3]!.text = '13人'),
      '（3〜3ページ）に「12人」が印刷されていません',
    ],
    [
      'a raw cell on another page',
      (one) => one.pages[4]!.texts.push(...one.pages[3]!.texts.splice(4)),
      '「4回 (累計)」が印刷されて',
    ],
    [
      'a title that is not printed',
      (one) => one.pages[2]!.texts.shift(),
      'に「1-1-1 観光地づくり」が印刷されていません',
    ],
    [
      'a manifest without a file',
      (one) => (one.manifest['files'] = [fileOf('report.pdf')]),
      'kpis.csv：manifest.json に載っていません',
    ],
    ['a manifest that is none', (one) => (one.manifest['made'] = 'today'), 'manifest.json：読めません（made'],
  ])('refuses %s', async (_, change, named) => {
    await bundle(change)
    const { code, out, err } = await verify()
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(named)
  })

  it('refuses a file that changed after it was made, by its length or its hash', async () => {
    await bundle()
    await appendFile(at('bundle/report.html'), '\n')
    expect((await verify()).err).toMatch(/report.html：大きさが manifest.json と違います（\d+バイトのはずが\d+バイト）/)
    await bundle()
    const csv = await readFile(at('bundle/kpis.csv'), 'utf8')
    await writeFile(at('bundle/kpis.csv'), csv.replace('順調', '達成'))
    expect((await verify()).err).toContain('kpis.csv：照合番号が manifest.json と違います')
  })

  it.each([
    'report.pdf',
    'report.json',
    'report.schema.json',
    'kpis.csv',
    'activities.csv',
    'csv-metadata.json',
    'report.html',
    'manifest.json',
  ])('refuses a bundle that lost %s', async (name) => {
    await bundle()
    await rm(at('bundle', name))
    const { code, err } = await verify()
    expect(code).toBe(1)
    expect(err).toContain(`${name}：ファイルがありません`)
  })

  it.each(['report.pdf', 'report.json', 'kpis.csv', 'manifest.json'])('says that %s cannot be read', async (name) => {
    await bundle()
    await writeFile(at('bundle', name), 'これは違います')
    const { code, err } = await verify()
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`${name}：(読めません|UTF-8のBOM)`))
  })

  it('names every defect, not only the first', async () => {
    await bundle((parts) => {
      parts.kpis[0]!['unit'] = '社'
      parts.outline.splice(1, 1)
    })
    expect((await verify()).err).toContain('合わないところが2件あります')
  })

  it('never reads a file outside of the bundle', async () => {
    await bundle((parts) => (parts.manifest['files'] = [fileOf('../secret.txt')]))
    await writeFile(at('secret.txt'), 'x')
    expect((await verify()).err).toContain('../secret.txt：ファイルがありません')
  })
})

const fileOf = (name: string) => ({ name, mediaType: 'text/plain', bytes: 1, sha256: 'c'.repeat(64) })
