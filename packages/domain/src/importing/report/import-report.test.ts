import { describe, expect, it } from 'vitest'
import { importReport } from './import-report.ts'
import { activityRow, kpiHead, kpiRow, nextYearTable, sheet, thisYearTable } from '../testing/report-text.ts'

const read = (text: string) => importReport(text, { source: 'sample.txt' })
const rules = (text: string) => read(text).warnings.map((warning) => warning.rule)
const warning = (text: string, rule: string) => read(text).warnings.find((each) => each.rule === rule)

describe('importReport', () => {
  it('reads a whole sheet into code, name, content, header, indicators, activities and plans', () => {
    const { source, measures } = read(sheet())
    expect(source).toBe('sample.txt')
    expect(measures).toStrictEqual([
      {
        code: '1-1-1',
        name: '図書館の充実',
        content: '本に親しむ場をつくります。',
        kpiHeader: ['名称', '現状値', '平成28年度末値', '目標値(H31)'],
        kpis: [{ name: '来館者数', baseline: '1,200人(H26)', actual: '1,350人', target: '1,500人' }],
        activities: [
          { name: '読み聞かせ', text: '月2回実施した。' },
          { name: '移動図書館', text: '3地区を巡回した。' },
        ],
        plans: [
          { name: '読み聞かせ', text: '月3回に増やす。' },
          { name: '移動図書館', text: '5地区に広げる。' },
        ],
      },
    ])
  })

  it('gives no warning but the one for labels with inner white space on a faultless sheet', () => {
    expect(rules(sheet())).toStrictEqual(['T08'])
  })

  it('passes over title and contents before the first sheet', () => {
    const text = `取組状況について\n\n目次\n1\t交付金事業\t\n(1)\t図書の事業\t1\n\n${sheet()}`
    expect(read(text).measures).toHaveLength(1)
    expect(rules(text)).toStrictEqual(['T08'])
  })

  it('reads the same with a byte order mark and CRLF', () => {
    const text = `${sheet()}\n\n${sheet('1-1-2')}`
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toStrictEqual(read(text))
  })

  it('reads another year with other words in labels and heads', () => {
    const text = sheet()
      .replaceAll('平成28年度', '令和元年度')
      .replaceAll('平成29年度', '令和2年度')
      .replace('(H31)', '(R6)')
    expect(read(text).measures[0]).toMatchObject({
      kpiHeader: ['名称', '現状値', '令和元年度末値', '目標値(R6)'],
      activities: [{ name: '読み聞かせ' }, { name: '移動図書館' }],
      plans: [{ name: '読み聞かせ' }, { name: '移動図書館' }],
    })
  })

  it('keeps dashes, bullets, misprints and the spaces of value cells', () => {
    const text = sheet('1-1-1', {
      kpis: [kpiRow('来館者数', '-', '—', '2社 (5年間累計)')],
      activities: [thisYearTable('読み聞かせ', '・活カアップを実施 ・子も達が参加'), activityRow('移動図書館', '—')],
    })
    const [measure] = read(text).measures
    expect(measure?.kpis).toStrictEqual([{ name: '来館者数', baseline: '-', actual: '—', target: '2社 (5年間累計)' }])
    expect(measure?.activities.map((row) => row.text)).toStrictEqual(['・活カアップを実施 ・子も達が参加', '—'])
  })

  it.each([
    ['', 'ファイルが空です'],
    ['\uFEFF\r\n', 'ファイルが空です'],
    ['%PDF-1.7\n%âãÏÓ\n1 0 obj', 'PDFのファイルです'],
    ['PK\u0003\u0004\u0014\u0000xl/workbook.xml', 'Excel'],
    ['<!DOCTYPE html><p>x</p>', 'HTMLのファイルです'],
    ['\uFFFD\uFFFD\uFFFD\t\uFFFDx', 'UTF-8ではない'],
    ['\u0000\u0001\u0002abc\u0005', 'テキストのファイルではないか'],
    ['議事録\n本日の出席者\n', '具体的施策'],
  ])('says in one warning why nothing is found in %j', (text, words) => {
    const result = read(text)
    expect(result.measures).toStrictEqual([])
    expect(result.warnings).toHaveLength(1)
    expect(result.warnings[0]?.rule).toBe('nothing-found')
    expect(result.warnings[0]?.message).toContain(words)
  })

  it('reads a cell of ten thousand characters whole', () => {
    const long = '本を並べた。'.repeat(1700)
    const text = sheet('1-1-1', {
      activities: [thisYearTable('読み聞かせ', long)],
      plans: [nextYearTable('読み聞かせ', '続ける。')],
    })
    expect(read(text).measures[0]?.activities[0]?.text).toBe(long)
  })

  it('puts warnings in the order of the lines, each with measure, row and line', () => {
    const text = sheet('2-1-3', {
      kpis: [kpiRow('来館者数', '', '', '')],
      plans: [nextYearTable('読み聞かせ', ''), activityRow('移動図書館', '広げる。')],
    })
    expect(read(text).warnings.map((each) => `${each.rule} ${each.where}`)).toStrictEqual([
      'missing-cell 2-1-3 KPI1（4行目）',
      'T08 2-1-3 表の見出し（5行目）',
      'T12 2-1-3 翌年度以降の取組1（7行目）',
    ])
  })
})

describe('importReport, a shifted row (T07)', () => {
  const shifted = (row: string) => row.replace(/^\t/, '') + '\t'

  it('moves a row of either table one column back and says so', () => {
    const text = sheet('1-1-1', {
      activities: [thisYearTable('読み聞かせ', '実施した。'), shifted(activityRow('移動図書館', '3地区を巡回した。'))],
      plans: [nextYearTable('読み聞かせ', '続ける。'), shifted(activityRow('移動図書館', '5地区に広げる。'))],
    })
    const [measure] = read(text).measures
    expect(measure?.activities[1]).toStrictEqual({ name: '移動図書館', text: '3地区を巡回した。' })
    expect(measure?.plans[1]).toStrictEqual({ name: '移動図書館', text: '5地区に広げる。' })
    expect(rules(text).filter((rule) => rule === 'T07')).toHaveLength(2)
    expect(warning(text, 'T07')).toStrictEqual({
      rule: 'T07',
      where: '1-1-1 当年度の取組2（6行目）',
      before: '移動図書館\t3地区を巡回した。',
      after: '\t移動図書館\t3地区を巡回した。',
      message: '左に1列ずれた行を元の列に戻しました。',
    })
  })

  it('moves a shifted row of the table of indicators back', () => {
    const text = sheet('1-1-1', { kpis: [`貸出冊数\t5冊\t6冊\t8冊\t`] })
    expect(read(text).measures[0]?.kpis).toStrictEqual([
      { name: '貸出冊数', baseline: '5冊', actual: '6冊', target: '8冊' },
    ])
  })

  it('moves a row that stands one column too far right back', () => {
    const text = sheet('1-1-1', {
      plans: [nextYearTable('読み聞かせ', '続ける。'), '\t\t移動図書館\t5地区に広げる。\t'],
    })
    expect(read(text).measures[0]?.plans[1]).toStrictEqual({ name: '移動図書館', text: '5地区に広げる。' })
  })
})

describe('importReport, labels (T08)', () => {
  it('knows a label by its letters and names both labels of the sheet in one warning', () => {
    const text = sheet().replace('平成28年度に 取り組んだ 事業の概要', '平成28年度に取り組んだ事業の 概要')
    expect(read(text).measures[0]?.activities).toHaveLength(2)
    expect(warning(text, 'T08')?.before).toContain('取り組んだ事業の 概要／平成29年度以降の 取組内容')
  })

  it('reads a head that lacks a column in the places of its rows', () => {
    const text = sheet('1-1-1').replace(kpiHead, 'KPI\t名称\t現状値\t\t目標値(H31)')
    expect(read(text).measures[0]).toMatchObject({
      kpiHeader: ['名称', '現状値', '', '目標値(H31)'],
      kpis: [{ baseline: '1,200人(H26)', actual: '1,350人', target: '1,500人' }],
    })
    expect(rules(text)).toContain('missing-cell')
  })
})
