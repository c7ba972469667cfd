import { describe, expect, it } from 'vitest'
import { body, strategy, strategyHead, tree } from '../testing/strategy-text.ts'
import { importStrategy } from './import-strategy.ts'
import type { StrategyMeasure } from './strategy-import.ts'

const read = (text: string) => importStrategy(text, { source: 'sample.txt' })
const measuresOf = (text: string): StrategyMeasure[] =>
  read(text).priorities.flatMap((priority) => priority.policies.flatMap((policy) => policy.measures))
const measure = (text: string, code: string) => measuresOf(text).find((each) => each.code === code)
const found = (text: string) => read(text).warnings.map((warning) => `${warning.rule} ${warning.where}`)

/** The sample with one piece replaced, which must be there. */
const changed = (from: string, to: string, text = strategy): string => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('importStrategy', () => {
  it('reads priorities, policies, measures and indicators in their order', () => {
    const { source, priorities, warnings } = read(strategy)
    expect(source).toBe('sample.txt')
    expect(warnings).toStrictEqual([])
    expect(priorities.map((priority) => [priority.no, priority.name])).toStrictEqual([
      [1, '「学びたい！」図書館の充実'],
      [2, '「歩きたい！」公園の整備'],
    ])
    expect(priorities[0]?.policies).toStrictEqual([
      {
        no: 1,
        name: '本に親しむ場',
        measures: [
          {
            no: 1,
            code: '1-1-1',
            name: '読み聞かせの推進',
            content: '月ごとに開きます。',
            kpis: [
              { name: '参加者数', unit: '人', baseline: '1,200', target: '1,500' },
              { name: '開催回数(累計)', unit: '回', baseline: '—', target: '24 (R4)' },
            ],
          },
          {
            no: 2,
            code: '1-1-2',
            name: '移動図書館の運行',
            content: '地区を巡ります。',
            kpis: [{ name: '巡回地区数', unit: '地区', baseline: '3', target: '5' }],
          },
        ],
      },
      {
        no: 2,
        name: '調べものの支援',
        measures: [
          {
            no: 1,
            code: '1-2-1',
            name: '郷土資料の公開',
            content: '資料を公開します。',
            kpis: [{ name: '公開資料数', unit: '点', baseline: '0', target: '300' }],
          },
        ],
      },
    ])
  })

  it('reads the same with a byte order mark and CRLF', () => {
    expect(read(`\uFEFF${strategy.replaceAll('\n', '\r\n')}`)).toStrictEqual(read(strategy))
  })

  it('reads a body without a tree, and a tree without a body', () => {
    expect(read(body).priorities).toStrictEqual(read(strategy).priorities)
    expect(measuresOf(tree).map((each) => [each.code, each.name, each.kpis.length])).toStrictEqual([
      ['1-1-1', '読み聞かせの推進', 0],
      ['1-1-2', '移動図書館の運行', 0],
      ['1-2-1', '郷土資料の公開', 0],
      ['2-1-1', '遊歩道の整備', 0],
    ])
  })

  it.each([
    ['', '空です'],
    ['%PDF-1.4', 'PDF'],
    ['ただの文章です。', '施策'],
  ])('says why nothing is found in %j', (text, words) => {
    expect(read(text).priorities).toStrictEqual([])
    expect(read(text).warnings).toHaveLength(1)
    expect(read(text).warnings[0]?.message).toContain(words)
  })
})

describe('importStrategy, headings', () => {
  it('names a heading of another depth than most and reads it by its number (T01)', () => {
    const text = changed('#### 2-1-1. 遊歩道', '2-1-1. 遊歩道')
    expect(read(text).priorities).toStrictEqual(read(strategy).priorities)
    expect(read(text).warnings).toMatchObject([
      { rule: 'T01', before: '2-1-1. 遊歩道の整備', after: '#### 2-1-1. 遊歩道の整備' },
    ])
  })

  it('takes the title of a lost heading from the tree (T02)', () => {
    const text = changed('## 重点戦略 2 「歩きたい！」公園の整備\n\n## 戦略方針 1 緑', '## 戦略方針 1 緑')
    expect(read(text).priorities).toStrictEqual(read(strategy).priorities)
    expect(found(text)).toStrictEqual(['T02 2 重点戦略（16行目）'])
  })

  it('keeps every measure under its own number where several headings are lost', () => {
    const text = strategy.replace(/^## (?:重点戦略|戦略方針) [^\n]*\n/gm, '')
    expect(read(text).priorities).toStrictEqual(read(strategy).priorities)
    expect(new Set(read(text).warnings.map((warning) => warning.rule))).toStrictEqual(new Set(['T02', 'stray-row']))
  })

  it('joins number and title of a priority over two lines (T03)', () => {
    const text = changed('## 重点戦略 2 「歩きたい！」', '## 重点戦略 2\n\n# 「歩きたい！」')
    expect(read(text).priorities).toStrictEqual(read(strategy).priorities)
    expect(found(text)).toStrictEqual(['T03 2 重点戦略（57行目）'])
  })

  it('takes no page number between number and title for the title', () => {
    const text = changed('## 重点戦略 2 「歩きたい！」', '## 重点戦略 2\n\n- 12 -\n\n# 「歩きたい！」')
    expect(read(text).priorities).toStrictEqual(read(strategy).priorities)
  })

  it('takes a title the body prints in another wording than the tree, and names both (T20)', () => {
    const text = changed('#### 1-1-2. 移動図書館', '#### 1-1-2. 移動図書室')
    expect(measure(text, '1-1-2')?.name).toBe('移動図書室の運行')
    expect(read(text).warnings).toMatchObject([
      { rule: 'T20', where: '1-1-2 施策（39行目）', before: '移動図書館の運行', after: '移動図書室の運行' },
    ])
  })

  it('takes the title of a bare number from the tree', () => {
    expect(measure(changed('#### 1-1-2. 移動図書館の運行', '#### 1-1-2.'), '1-1-2')?.name).toBe('移動図書館の運行')
  })

  it('takes number and title of a measure whose heading is lost from the tree', () => {
    const text = changed('#### 1-1-2. 移動図書館の運行', '')
    expect(read(text).priorities).toStrictEqual(read(strategy).priorities)
    expect(found(text)).toStrictEqual(['T02 1-1-2 施策（41行目）'])
  })

  it('leaves a measure without a number where the tree cannot tell it', () => {
    const text = changed('#### 1-1-2. 移動図書館の運行', '', body)
    expect(measuresOf(text).map((each) => [each.code, each.no, each.content])).toStrictEqual([
      ['1-1-1', 1, '月ごとに開きます。'],
      ['', 0, '地区を巡ります。'],
      ['1-2-1', 1, '資料を公開します。'],
      ['2-1-1', 1, '道を整えます。'],
    ])
    expect(found(text)[0]).toBe('missing-heading 番号のない施策 施策（20行目）')
  })

  it('uses no part of the tree whose heading is lost', () => {
    const text = changed('## 重点戦略2 「歩きたい！」公園の整備\n\n### 戦略方針 1', '### 戦略方針 1')
    expect(read(text).priorities).toStrictEqual(read(strategy).priorities)
    expect(found(text)).toStrictEqual(['missing-heading 体系図（16行目）'])
  })
})

describe('importStrategy, tables', () => {
  it('reads the label on the first row of data (T04)', () => {
    const text = changed(`${strategyHead}\n\t巡回`, `${strategyHead.replace('KPI', '')}\nKPI\t巡回`)
    expect(read(text).priorities).toStrictEqual(read(strategy).priorities)
    expect(found(text)).toStrictEqual(['T04 1-1-2 KPI1（43行目）'])
  })

  it('joins a content that goes on in a second row (T05) and paragraphs in tags (T06)', () => {
    const spilled = changed(
      '内容\t地区を巡ります。\t\t\t',
      '内容\t地区を巡ります。\t\t\t\n\tまた、本を選びます。\t\t\t',
    )
    expect(measure(spilled, '1-1-2')?.content).toBe('地区を巡ります。 また、本を選びます。')
    const tagged = changed('内容\t地区を巡ります。', '内容\t<p>地区を巡ります。</p> <p>また、本を選びます。</p>')
    expect(measure(tagged, '1-1-2')?.content).toBe('地区を巡ります。 また、本を選びます。')
    expect([...found(spilled), ...found(tagged)]).toStrictEqual([
      'T05 1-1-2 内容（42行目）',
      'T06 1-1-2 内容（41行目）',
    ])
  })

  it('drops struck-out text and writes a raised figure on the line (W15)', () => {
    const text = changed(
      '\t巡回地区数\t地区',
      '\t巡回地区等 <del>等</del> の面積(累計 <del>枚数</del> )\tm <sup>2</sup>',
    )
    expect(measure(text, '1-1-2')?.kpis).toStrictEqual([
      { name: '巡回地区等の面積(累計)', unit: 'm2', baseline: '3', target: '5' },
    ])
    expect(found(text)).toStrictEqual(['W15 1-1-2 KPI1（43行目）', 'W15 1-1-2 KPI1（43行目）'])
  })

  it('parts a row in which head and data share their cells (W16)', () => {
    const text = changed(
      `${strategyHead}\n\t巡回地区数\t地区\t3\t5`,
      'KPI\t項目 巡回している 地区数\t単位 地区\t現状値(H30) 3\t目標値 5',
    )
    expect(measure(text, '1-1-2')?.kpis).toStrictEqual([
      { name: '巡回している地区数', unit: '地区', baseline: '3', target: '5' },
    ])
    expect(found(text)).toStrictEqual(['W16 1-1-2 KPI1（42行目）', 'T10 1-1-2 KPI1（42行目）'])
  })

  it('lets the heads of a squashed row tell the columns where a cell is lost', () => {
    const row = 'KPI\t項目 巡回地区数\t単位 地区\t目標値 5\t'
    const text = changed(`${strategyHead}\n\t巡回地区数\t地区\t3\t5`, row)
    expect(measure(text, '1-1-2')?.kpis).toStrictEqual([
      { name: '巡回地区数', unit: '地区', baseline: '', target: '5' },
    ])
  })

  it.each([
    ['\t巡回地区数\tm <sup>2</sup>\t\t5', { name: '巡回地区数', unit: 'm2', baseline: '', target: '5' }],
    ['\t巡回地区数\t地区\t\t5', { name: '巡回地区数', unit: '地区', baseline: '', target: '5' }],
    ['\t巡回地区数\t3\t5', { name: '巡回地区数', unit: '', baseline: '3', target: '5' }],
    ['\t巡回地区数\t地区\t5', { name: '巡回地区数', unit: '地区', baseline: '', target: '' }],
    ['\t地区数\t3\t5\t', { name: '地区数', unit: '', baseline: '3', target: '5' }],
    ['\t人\t3\t5\t', { name: '', unit: '人', baseline: '3', target: '5' }],
    ['\t巡回地区数\t地区\t3\t5\t7', { name: '巡回地区数', unit: '', baseline: '', target: '' }],
    ['巡回地区数\t地区\t3\t5\t', { name: '巡回地区数', unit: '地区', baseline: '3', target: '5' }],
  ])('gives no cell of %j to another column', (row, kpi) => {
    const text = changed('\t巡回地区数\t地区\t3\t5', row)
    expect(measure(text, '1-1-2')?.kpis).toStrictEqual([kpi])
    expect(found(text).some((each) => /^(?:missing-cell|T07) 1-1-2 KPI1（43行目）$/.test(each))).toBe(true)
  })

  it('names stray lines and reads none of them', () => {
    const text = changed('\t巡回地区数\t地区\t3\t5', '\t巡回地区数\t地区\t3\t5\n- 41 -\n注\tあ\tい\tう\tえ')
    expect(read(text).priorities).toStrictEqual(read(strategy).priorities)
    expect(found(text)).toStrictEqual(['stray-row 1-1-2 表にない行（44行目）'])
  })
})
