import { describe, expect, it } from 'vitest'
import { activityRow, kpiHead, kpiRow, nextYearTable, sheet, thisYearTable } from '../testing/report-text.ts'
import { importReport } from './import-report.ts'

const read = (text: string) => importReport(text, { source: 'sample.txt' })
const rules = (text: string) => new Set(read(text).warnings.map((warning) => warning.rule))
const kpis = (rows: string[]) => read(sheet('1-1-1', { kpis: rows })).measures[0]?.kpis

describe('importReport, lost cells of indicators', () => {
  it('leaves an empty cell empty and every other cell in its place', () => {
    expect(kpis([kpiRow('来館者数', '', '1,350人', '1,500人')])).toStrictEqual([
      { name: '来館者数', baseline: '', actual: '1,350人', target: '1,500人' },
    ])
    expect(rules(sheet('1-1-1', { kpis: [kpiRow('来館者数', '', '1,350人', '1,500人')] }))).toContain('missing-cell')
  })

  it('gives values of a row that lost a cell to the columns their years and words name', () => {
    expect(kpis(['\t来館者数\t1,350人(H28)\t1,500人(H31)'])).toStrictEqual([
      { name: '来館者数', baseline: '', actual: '1,350人(H28)', target: '1,500人(H31)' },
    ])
    expect(kpis(['\t来館者数\t1,200人(H26)\t維持'])).toStrictEqual([
      { name: '来館者数', baseline: '1,200人(H26)', actual: '', target: '維持' },
    ])
  })

  it('gives a value whose column is not certain to none, and prints the row in the warning', () => {
    const text = sheet('1-1-1', { kpis: ['\t来館者数\t1,200人\t1,500人'] })
    expect(read(text).measures[0]?.kpis).toStrictEqual([{ name: '来館者数', baseline: '', actual: '', target: '' }])
    expect(read(text).warnings.find((warning) => warning.rule === 'missing-cell')).toStrictEqual({
      rule: 'missing-cell',
      where: '1-1-1 KPI1（4行目）',
      before: '来館者数\t1,200人\t1,500人',
      message: '現状値・年度末値・目標値を読み取れないため、空欄にしました。',
    })
  })

  it('takes a value out of a column its year contradicts when a cell of the row is empty', () => {
    expect(kpis([kpiRow('来館者数', '1,350人(H28)', '1,500人', '')])).toStrictEqual([
      { name: '来館者数', baseline: '', actual: '1,350人(H28)', target: '1,500人' },
    ])
  })

  it('reads short rows from the left where the whole document lost its line ends', () => {
    const stripped = sheet('1-1-1', { kpis: ['\t来館者数\t1,200人\t1,350人'] }).replace(/\t+$/gm, '')
    expect(read(stripped).measures[0]?.kpis[0]).toMatchObject({ baseline: '1,200人', actual: '1,350人', target: '' })
  })

  it('takes no value from the half of a cell at which the document is cut', () => {
    const start = `${sheet()}\n\n具体的施策\t1-1-2 図書館\t\t\t\n内容\t本。\t\t\t\n${kpiHead}\n`
    const cut = read(`${start}\t来館者数\t1,200人(H26)\t1,3`)
    expect(cut.measures[1]?.kpis).toStrictEqual([
      { name: '来館者数', baseline: '1,200人(H26)', actual: '', target: '' },
    ])
    expect(cut.warnings.map((warning) => `${warning.rule} ${warning.where}`)).toContain('cut-short 最後の行（13行目）')
    expect(read(`${start}\t来館者数\t1,2`).measures[1]?.kpis[0]?.baseline).toBe('')
  })

  it.each([['\t1,200人(H26)\t1,350人\t1,500人'], ['\t1,200人(H26)\t1,350人\t1,500人\t']])(
    'leaves a lost name empty and the values in their columns in %j',
    (row) => {
      expect(kpis([row])).toStrictEqual([{ name: '', baseline: '1,200人(H26)', actual: '1,350人', target: '1,500人' }])
    },
  )

  it('gives no value to a column where a row has more cells than the table', () => {
    expect(kpis(['\t来館者数\t1\t2\t3\t4'])).toStrictEqual([{ name: '来館者数', baseline: '', actual: '', target: '' }])
    expect(rules(sheet('1-1-1', { kpis: ['\t来館者数\t1\t2\t3\t4'] }))).toContain('extra-cell')
  })
})

describe('importReport, lost cells of activities', () => {
  it('keeps a blank text blank and a text without a name nameless', () => {
    const text = sheet('1-1-1', { activities: [thisYearTable('読み聞かせ', ''), activityRow('', '3地区を巡回した。')] })
    expect(read(text).measures[0]?.activities).toStrictEqual([
      { name: '読み聞かせ', text: '' },
      { name: '', text: '3地区を巡回した。' },
    ])
    expect(rules(text)).toContain('T12')
    expect(rules(text)).toContain('missing-cell')
  })

  it('tells a lost name from a blank text by the names of the other table', () => {
    const text = sheet('1-1-1', {
      activities: [thisYearTable('読み聞かせ', '月2回実施'), activityRow('3地区を巡回', '')],
      plans: [nextYearTable('読み聞かせ', ''), activityRow('移動図書館', '5地区に拡大')],
    })
    expect(read(text).measures[0]).toMatchObject({
      activities: [
        { name: '読み聞かせ', text: '月2回実施' },
        { name: '', text: '3地区を巡回' },
      ],
      plans: [
        { name: '読み聞かせ', text: '' },
        { name: '移動図書館', text: '5地区に拡大' },
      ],
    })
  })

  it('reads a sentence in the place of a name as the text whose name is lost', () => {
    const text = sheet('1-1-1', {
      plans: [nextYearTable('読み聞かせ', '続ける。'), activityRow('5地区に広げる。', '')],
    })
    expect(read(text).measures[0]?.plans[1]).toStrictEqual({ name: '', text: '5地区に広げる。' })
  })

  it('names what stands right of a text and does not add it', () => {
    const text = sheet('1-1-1', { plans: ['平成29年度以降の 取組内容と その理由\t読み聞かせ\t続ける。\t年3回。\t'] })
    expect(read(text).measures[0]?.plans[0]?.text).toBe('続ける。')
    expect(read(text).warnings.find((warning) => warning.rule === 'extra-cell')?.before).toBe('年3回。')
  })
})

describe('importReport, missing headings', () => {
  const lines = (text: string) => text.split('\n')
  const without = (text: string, start: string) =>
    lines(text)
      .filter((line) => !line.startsWith(start))
      .join('\n')

  it('begins a sheet without number where content comes again', () => {
    const text = `${sheet('1-1-1')}\n\n${without(sheet('1-1-2'), '具体的施策')}`
    const { measures } = read(text)
    expect(measures.map((measure) => measure.code)).toStrictEqual(['1-1-1', ''])
    expect(measures.map((measure) => measure.activities.length)).toStrictEqual([2, 2])
    expect(rules(text)).toContain('missing-heading')
  })

  it('begins a sheet at a number whose label is lost', () => {
    const text = `${sheet('1-1-1')}\n\n${sheet('1-1-2').replace('具体的施策', '')}`
    expect(read(text).measures.map((measure) => measure.code)).toStrictEqual(['1-1-1', '1-1-2'])
    expect(rules(text)).toContain('missing-heading')
  })

  it('begins the next table where its first row follows without its label', () => {
    const text = sheet()
      .replace('重要業績評価指標 (KPI) 達成に向け 平成28年度に 取り組んだ 事業の概要', '')
      .replace('平成29年度以降の 取組内容と その理由', '')
    expect(read(text).measures).toStrictEqual(read(sheet()).measures)
    expect(read(text).warnings.filter((warning) => warning.rule === 'missing-heading')).toHaveLength(2)
  })

  it('begins the next table where names come again, with its first rows', () => {
    const names = ['読み聞かせの会', '移動図書館', '郷土資料']
    const label = '平成29年度以降の 取組内容と その理由'
    const activities = names.map((name, at) => (at === 0 ? thisYearTable : activityRow)(name, `${name}を行った。`))
    const plans = ['読み聞かせ会', ...names.slice(1)].map((name, at) =>
      activityRow(name, `${name}を続ける。`, at === 0 ? label : ''),
    )
    const whole = sheet('1-1-1', { activities, plans })
    expect(read(whole.replace(label, '')).measures).toStrictEqual(read(whole).measures)
    const [first, ...rest] = plans
    const dropped = read(whole.replace(`${first}\n`, '')).measures[0]
    expect(dropped?.activities).toHaveLength(3)
    expect(dropped?.plans).toHaveLength(rest.length)
  })

  it('reads a label in words it does not know by its place in the order', () => {
    const text = sheet().replace(
      '重要業績評価指標 (KPI) 達成に向け 平成28年度に 取り組んだ 事業の概要',
      '令和元年度の主な成果',
    )
    expect(read(text).measures).toStrictEqual(read(sheet()).measures)
    expect(rules(text)).toContain('unknown-label')
  })

  it('names the parts a sheet lacks and gives none of another sheet', () => {
    const text = `${lines(sheet('1-1-1')).slice(0, 2).join('\n')}\n\n${sheet('1-1-2')}`
    expect(read(text).measures[0]).toMatchObject({ kpiHeader: [], kpis: [], activities: [], plans: [] })
    expect(read(text).warnings.find((warning) => warning.rule === 'missing-part')?.message).toBe(
      'この施策にはKPIの見出し・KPI・当年度の取組・翌年度以降の取組がありません。',
    )
  })

  it('names a number that is printed twice and a number that is skipped', () => {
    const text = [sheet('1-1-1'), sheet('1-1-1'), sheet('1-1-4'), sheet('1-2-1'), sheet('2-1-1')].join('\n\n')
    const found = read(text).warnings.filter((warning) => /^(?:duplicate-code|code-gap)$/.test(warning.rule))
    expect(found.map((warning) => `${warning.rule} ${warning.where}`)).toStrictEqual([
      'duplicate-code 1-1-1 施策名（10行目）',
      'code-gap 1-1-4 施策名（19行目）',
    ])
  })
})

describe('importReport, stray rows', () => {
  it('reads none of them and names each run in one warning', () => {
    const text = `${sheet('1-1-1')}\n\n- 12 -\n注)\tこの表は参考です\tである\t\t\n\n${sheet('1-1-2')}`
    const { measures, warnings } = read(text)
    expect(measures).toStrictEqual(read(`${sheet('1-1-1')}\n${sheet('1-1-2')}`).measures)
    expect(warnings.filter((warning) => warning.rule === 'stray-row')).toStrictEqual([
      {
        rule: 'stray-row',
        where: '1-1-1 表にない行（10行目）',
        before: '- 12 -\n注)\tこの表は参考です\tである',
        message: 'この行から11行目までは、どの表の行か分からないため読み込みませんでした。',
      },
    ])
  })

  it('goes on after a blank line only in a table that is not finished', () => {
    const text =
      sheet().replace('\n\t移動図書館\t5地区', '\n\n\t移動図書館\t5地区') + '\n\n\tほかの取組\tほかの文。\t\t'
    expect(read(text).measures).toStrictEqual(read(sheet()).measures)
    expect(rules(text)).toContain('blank-line')
    expect(rules(text)).toContain('stray-row')
  })

  it('reads a document cut anywhere as the beginning of the whole', () => {
    const text = [sheet('1-1-1'), sheet('1-1-2')].join('\n\n')
    const whole = read(text).measures
    for (let end = 0; end <= text.length; end += 1) {
      for (const [index, measure] of read(text.slice(0, end)).measures.entries()) {
        const full = whole[index]
        for (const [at, row] of [...measure.activities, ...measure.plans].entries()) {
          const rows = at < measure.activities.length ? full?.activities : full?.plans
          const match = rows?.[at < measure.activities.length ? at : at - measure.activities.length]
          expect(match?.name.startsWith(row.name)).toBe(true)
          expect(match?.text.startsWith(row.text)).toBe(true)
        }
        for (const [at, row] of measure.kpis.entries()) {
          expect(full?.kpis[at]?.baseline.startsWith(row.baseline)).toBe(true)
          expect(full?.kpis[at]?.actual.startsWith(row.actual)).toBe(true)
          expect(full?.kpis[at]?.target.startsWith(row.target)).toBe(true)
        }
      }
    }
  })
})
