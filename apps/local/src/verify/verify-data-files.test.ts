import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { runWords } from '../../test/run-words.ts'
import { type SampleParts, sampleParts, writeSampleBundle } from '../../test/sample-bundle.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'

const at = temporaryFolder()
const verify = () => runWords(['verify', 'bundle'], at())
const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const first = '352136/2016/editions/1'

async function bundle(change: (parts: SampleParts) => unknown): Promise<void> {
  const parts = sampleParts()
  change(parts)
  await writeSampleBundle(at('bundle'), parts)
}

type Case = [what: string, change: (parts: SampleParts) => unknown, message: string]

const refused = (message: string) => ({ code: 1, out: '', err: expect.stringContaining(message) as string })

describe('the data dictionary', () => {
  const kpis = (one: SampleParts) => one.dictionary.tables[0]!.tableSchema.columns
  it.each<Case>([
    [
      'another edition',
      (one) => (one.dictionary['dc:identifier'] = '352136-2016-2'),
      'csv-metadata.json：dc:identifier が',
    ],
    ['a column too few', (one) => kpis(one).pop(), 'csv-metadata.json：説明している列が kpis.csv の列と違います'],
    ['columns in another order', (one) => kpis(one).reverse(), '説明している列が kpis.csv の列と違います'],
    ['a file that is not described', (one) => one.dictionary.tables.pop(), 'activities.csv の列の説明がありません'],
    [
      'a cell of another datatype',
      (one) => (kpis(one)[6]!.datatype = 'decimal'),
      'kpis.csv：2行目の section の「観光担当課」は、csv-metadata.json の言う種類の値ではありません',
    ],
  ])('is refused with %s', async (_, change, message) => {
    await bundle(change)
    expect(await verify()).toEqual(refused(message))
  })
})

describe('the schema', () => {
  it.each<Case>([
    ['of another version', (one) => (one.schema['$id'] = 'urn:torikumi:schema:report:1'), 'report.schema.json：$id が'],
    [
      'that the tree does not fit',
      (one) => (one.schema['required'] = ['licence']),
      "report.json：report.schema.json に合いません（全体：must have required property 'licence'）",
    ],
    ['that is none', (one) => (one.schema['type'] = 'tree'), 'report.schema.json：読めません'],
  ])('is refused where it is one %s', async (_, change, message) => {
    await bundle(change)
    expect(await verify()).toEqual(refused(message))
  })

  it('may be that of an earlier version, with a tree of that version', async () => {
    await bundle((one) => {
      one.report.schemaVersion = 2
      one.schema['$id'] = 'urn:torikumi:schema:report:2'
    })
    expect((await verify()).code).toBe(0)
  })
})

describe('the HTML edition', () => {
  const replaced = (from: string, to: string) => (one: SampleParts) => (one.html = one.html.replace(from, to))
  it.each<Case>([
    ['another figure', replaced('<td>12人', '<td>13人'), 'report.html：#kpi-visitors の行に「12人」がありません'],
    ['another judgement', replaced('順調', '達成'), '#kpi-visitors の行に「順調」がありません'],
    ['a moved address', replaced('kpi-events', 'kpi-happenings'), '「催しの数」の行（#kpi-events）がありません'],
    ['a script', replaced('<p>', '<script>1</script><p>'), 'report.html：スクリプトが含まれています'],
    ['a handler', replaced('<p>', '<p onclick="x()">'), 'スクリプトが含まれています'],
    [
      'a picture from outside',
      replaced('<p>', '<img src="https://example.jp/x.png"><p>'),
      '外から読み込むものがあります（img）',
    ],
    ['a style sheet from outside', replaced('<p>', '<link rel="stylesheet" href="x.css"><p>'), '（link）'],
    ['no word to search engines', replaced('noindex', 'index'), '（noindex）がありません'],
    [
      'a data set of another edition',
      replaced('"identifier":"352136-2016-1"', '"identifier":"x"'),
      'JSON-LD の identifier が',
    ],
  ])('is refused with %s', async (_, change, message) => {
    await bundle(change)
    expect(await verify()).toEqual(refused(message))
  })

  it('may leave out a column that the city does not print', async () => {
    await bundle((one) => {
      Object.assign(one.report, {
        settings: {
          layout: 'standard',
          shows: { judgement: true },
          kpiColumns: [{ column: 'actual' }, { column: 'target' }],
        },
      })
      one.html = one.html.replace('<td>10人(H26)</td>', '').replaceAll('<td>順調</td>', '')
      one.pages[2]!.texts.splice(2, 1)
    })
    expect((await verify()).err).toBe('')
  })
})

describe('a corrected edition', () => {
  const entry = { subject: 'kpi', id: 'visitors', field: 'actualRaw', before: '21人', after: '12人' }
  function correct(one: SampleParts): Record<string, unknown> {
    Object.assign(one.manifest, { kind: 'correction', supersedes: '352136-2016-0' })
    one.report.changes = { entries: [{ ...entry }] }
    const errata = {
      edition: '352136-2016-1',
      supersedes: '352136-2016-0',
      kind: 'correction',
      entries: [{ ...entry }],
    }
    one.errata = errata
    return errata
  }

  it('is accepted with the list of what it corrects', async () => {
    await bundle(correct)
    expect((await verify()).err).toBe('')
  })

  it.each<Case>([
    ['no list', (one) => (correct(one), (one.errata = null)), 'errata.json：manifest.json に載っていません'],
    ['the list of another edition', (one) => (correct(one)['edition'] = '352136-2016-2'), 'errata.json：edition が'],
    [
      'another edition before it',
      (one) => (correct(one)['supersedes'] = '352136-2016-9'),
      'errata.json：supersedes が',
    ],
    [
      'other changes than the tree',
      (one) => (correct(one)['entries'] = []),
      'errata.json：変更の一覧が report.json と違います',
    ],
    [
      'a new value that is not in the tree',
      (one) => {
        const changed = [{ ...entry, after: '99人' }]
        correct(one)['entries'] = changed
        one.report.changes = { entries: changed }
      },
      'actualRaw を「99人」に改めたとありますが、report.json では「12人」です',
    ],
    [
      'a list though nothing was corrected',
      (one) => (one.errata = {}),
      'errata.json：この版の種類（訂正・更新）のファイルではありません',
    ],
  ])('is refused with %s', async (_, change, message) => {
    await bundle(change)
    expect(await verify()).toEqual(refused(message))
  })
})

describe('the static site', () => {
  it('is accepted where every file in it is what was published', async () => {
    await bundle((one) => (one.site = {}))
    expect((await verify()).err).toBe('')
  })

  it.each<Case>([
    [
      'a changed page',
      (one) => (one.site = { change: (site) => (site['index.html'] = text('<p>x</p>')) }),
      'site.zip：index.html が、公表したときの内容と違います',
    ],
    [
      'a lost page',
      (one) => (one.site = { change: (site) => delete site['404.html'] }),
      'site.zip：404.html がありません',
    ],
    [
      'an added file',
      (one) => (one.site = { change: (site) => (site['x.html'] = text('x')) }),
      'x.html は site.json に載っていません',
    ],
    [
      'a changed file of the edition that is listed as changed',
      (one) => (one.site = { before: (site) => (site[`${first}/kpis.csv`] = text('x')) }),
      'この版の kpis.csv が、フォルダーの kpis.csv と違います',
    ],
    [
      'an earlier edition that is not what its manifest says',
      (one) => (one.site = { before: (site) => copyEdition(site, (path) => (site[path] = text('{}'))) }),
      '352136/2015/editions/1/report.json が、公表したときの内容と違います',
    ],
    [
      'a way out of the folder',
      (one) => (one.site = { before: (site) => (site['../x'] = text('x')) }),
      'site.zip：読めません',
    ],
    [
      'that a file of an earlier edition is missing from, by its own word',
      (one) =>
        (one.site = { change: (site) => (site['site.json'] = withMissing(site, '352136/2015/editions/1/x.pdf')) }),
      'site.zip：352136/2015/editions/1/x.pdf は、保管庫から失われたため入っていません',
    ],
    [
      'no list of its files',
      (one) => (one.site = { change: (site) => delete site['site.json'] }),
      'site.zip：読めません（site.json',
    ],
  ])('is refused with %s', async (_, change, message) => {
    await bundle(change)
    expect(await verify()).toEqual(refused(message))
  })

  it('is refused where its bytes are damaged', async () => {
    await bundle((one) => (one.site = {}))
    const zip = await readFile(at('bundle/site.zip'))
    await writeFile(at('bundle/site.zip'), zip.subarray(0, zip.length / 2))
    expect((await verify()).err).toContain('site.zip：読めません')
  })
})

/** The edition once more, as that of another year, with one file changed. */
function copyEdition(site: Record<string, Uint8Array>, change: (path: string) => unknown): void {
  for (const [path, content] of Object.entries(site)) {
    if (path.startsWith(first)) site[path.replace('/2016/', '/2015/')] = content
  }
  change('352136/2015/editions/1/report.json')
}

function withMissing(site: Record<string, Uint8Array>, path: string): Uint8Array {
  const list = JSON.parse(new TextDecoder().decode(site['site.json'])) as object
  return text(JSON.stringify({ ...list, missing: [{ path, bytes: 1, sha256: '0'.repeat(64) }] }))
}
