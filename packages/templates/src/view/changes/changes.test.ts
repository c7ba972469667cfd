import type { EditionChange } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aChange, aLaterReport, aPlace, changedEdition } from '../../../test/changed-edition.ts'
import { renderReportHtml } from '../../report/render.ts'
import { reportView } from '../report-view.ts'
import type { ChangedText } from './changed-text.ts'

const view = (entries: EditionChange[], kind: 'correction' | 'update' = 'correction', apology = '') => {
  const data = changedEdition(kind, apology)
  if (data.changes !== null) data.changes.entries = entries
  return reportView(data).changes
}
const said = ({ value, mark, progress, text }: ChangedText): string =>
  [
    value?.word ?? '',
    value?.number ? `${value.number.integer}${value.number.unit}` : '',
    mark === null ? '' : `${mark.symbol}${mark.word}${progress}`,
    text.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('／'),
  ]
    .filter((part) => part !== '')
    .join(' ')
const rows = (entry: EditionChange, kind: 'correction' | 'update' = 'correction'): string[] =>
  (view([entry], kind)?.blocks[0]?.rows ?? []).map(({ code, label, before, after }) =>
    [code, label, said(before), said(after)].join('|'),
  )

describe('正誤表', () => {
  it('names every place of a corrected value, sheets first, with what followed from it', () => {
    expect(rows(aChange())).toEqual([
      '1-2-2|平成28年度末値|53,637人|56,337人',
      '1-2-2|判定と説明の文|△やや遅れ（進捗率 48.8%）|○順調（進捗率 57.3%）',
      '2-1-2|再掲の値と判定|53,637人 △やや遅れ（進捗率 48.8%）|56,337人 ○順調（進捗率 57.3%）',
      '|概要　判定ごとの指標数|順調 8指標、やや遅れ 2指標|順調 9指標、やや遅れ 1指標',
      '|概要　遅れているものと理由|この指標の行|削除',
      '|目次の印|△やや遅れ|○順調',
      '|推移と索引　値と判定|53,637人 △やや遅れ|56,337人 ○順調',
    ])
  })

  it('asks for the page of each place in this edition and keeps that of the edition before', () => {
    const first = view([aChange()])?.blocks[0]?.rows
    expect(first?.map(({ pageBefore, target }) => [pageBefore, target])).toEqual([
      ['10', 'kpi-ind-006'],
      ['10', 'kpi-ind-006'],
      ['15', 'kpi-ind-006-2-1-2'],
      ['3', 's-summary'],
      ['4', 's-behind'],
      ['2', 's-contents'],
      ['29', 's-series'],
    ])
  })

  it('leaves the page open where an edition lacks the place', () => {
    const gone = aChange({ places: [aPlace('sheet', '9-9-9', 7), aPlace('sheet', '1-2-2', null)] })
    expect(view([gone])?.blocks[0]?.rows.map(({ pageBefore, target }) => [pageBefore, target])).toEqual([
      ['7', ''],
      ['', 'kpi-ind-006'],
    ])
  })

  it('says that a row of the list of what is behind came', () => {
    const late = aChange({ places: [aPlace('behind', '', null, ['順調', '遅れ'])] })
    expect(rows(late)).toEqual(['|概要　遅れているものと理由|（なし）|この指標の行を追加'])
  })

  it('names the bars of 概要 where its counts stay', () => {
    const made = aChange({ places: [aPlace('summary', '', 3, ['遅れ', '順調'])] })
    expect(rows(made)).toEqual(['|概要　基本目標別の判定|▼遅れ|○順調'])
  })

  it('gathers the changed fields of a row under one number, with reason, section and day', () => {
    const changes = view([aChange(), aChange({ field: 'actualNote', before: '', after: '雨のため。', places: [] })])
    expect(changes?.blocks.map(({ no, name, decided }) => [no, name, decided])).toEqual([
      [1, '外国人観光客数', '観光担当課　平成29年11月8日決裁'],
    ])
    expect(changes?.blocks[0]?.reason).toHaveLength(1)
  })

  it('sets long texts below their place', () => {
    const long = aChange({
      field: 'actualNote',
      before: '',
      after: 'あ'.repeat(61),
      places: [aPlace('sheet', '1-2-2', 10)],
    })
    expect(view([long])?.blocks[0]?.rows.map((row) => row.long)).toEqual([true])
    expect(rows({ ...long, after: '雨。' })).toEqual(['1-2-2|要因・課題|（なし）|雨。'])
  })

  it('apologises only where the city set a text', () => {
    expect(view([aChange()])?.apology).toEqual([])
    expect(view([aChange()], 'correction', 'お詫びして訂正します。')?.apology).toHaveLength(1)
  })

  it('is left out where nothing differs', () => {
    expect(view([])).toBeNull()
  })
})

describe('確定値反映一覧', () => {
  const update = aChange({ before: '集計中', after: '56,337人 (H28)', reason: '' })

  it.each(['print', 'web'] as const)('has no word of error anywhere and no apology (%s)', (medium) => {
    const data = changedEdition('update')
    if (data.changes !== null) data.changes.entries = [update]
    const page = renderReportHtml(reportView(data), { medium })
    expect(page).toContain('前回値')
    expect(page).toContain('確定値反映一覧')
    expect(page.replace(/<style>.*<\/style>/s, '')).not.toMatch(/誤|訂正|お詫び|おわび/)
    expect(page).not.toContain('class="sheet changes correction"')
  })

  it('begins each of its sentences on a line of its own', () => {
    const lead = (kind: 'correction' | 'update') =>
      view([update], kind)?.lead.map((pieces) => pieces.map(({ text }) => text).join(''))
    expect(lead('correction')?.map((text) => text.replaceAll(/（.*?）/gu, ''))).toEqual([
      '第1版に次の1件の誤りがありました。',
      '第2版で訂正します。',
    ])
    expect(lead('update')?.map((text) => text.replaceAll(/（.*?）/gu, ''))).toEqual([
      '第1版の後に、次の1件が決まりました。',
      '第2版に反映しています。',
    ])
  })

  it('sets the earlier value beside the present one', () => {
    expect(view([update], 'update')?.heads).toMatchObject({ before: '前回値', after: '今回値' })
    expect(rows(update, 'update')[0]).toBe('1-2-2|平成28年度末値|集計中|56,337人')
  })
})

describe('the reports of later years', () => {
  const later = (kind: 'correction' | 'update', ...reports: ReturnType<typeof aLaterReport>[]) => {
    const data = changedEdition(kind)
    if (data.changes !== null) data.changes.elsewhere = reports
    return data
  }

  it('are left out where none prints a changed value', () => {
    expect(reportView(later('correction')).changes?.elsewhere).toBeNull()
  })

  it('are named with their edition, the value they print and where', () => {
    const view = reportView(later('correction', aLaterReport(), aLaterReport({ places: [], raw: '' }))).changes
    expect(view?.elsewhere?.lead).toContain('訂正する前の値')
    expect(
      view?.elsewhere?.rows.map(({ report, figure, places }) => [
        report.map(({ text }) => text).join(''),
        figure.number?.integer ?? figure.blank,
        places.join('、'),
      ]),
    ).toEqual([
      [
        '平成29年度実績 第1版（平成30年10月1日公表）',
        '53,637',
        '推移と索引 28ページ、1-2-2の図 10ページ、概要 前年度から変わったもの 3ページ',
      ],
      ['平成29年度実績 第1版（平成30年10月1日公表）', '—', 'データ（JSON）だけにあります'],
    ])
  })

  it.each(['print', 'web'] as const)('stand in the list of an 更新 without a word of error (%s)', (medium) => {
    const data = later('update', aLaterReport())
    if (data.changes !== null) data.changes.entries = [aChange({ before: '集計中', reason: '' })]
    const page = renderReportHtml(reportView(data), { medium })
    expect(page).toContain('後の年度の報告書にある値')
    expect(page.replace(/<style>.*<\/style>/s, '')).not.toMatch(/誤|訂正|お詫び|おわび/)
  })

  it('are what a changed figure of an earlier year in their own list is about', () => {
    const entry = aChange({
      field: 'series.2015',
      before: '49,000人',
      after: '48,000人',
      places: [aPlace('series', '', 29), aPlace('sheet', '1-2-2', 10)],
    })
    const word = aChange({
      field: 'series.2015.word',
      before: '順調',
      after: '遅れ',
      places: [aPlace('summary', '', 3)],
    })
    expect([...rows(entry), ...rows(word)]).toEqual([
      '1-2-2|図　平成27年度の値|49,000人|48,000人',
      '|推移と索引　平成27年度の値|49,000人|48,000人',
      '|概要　前年度から変わったもの　平成27年度の判定|順調|遅れ',
    ])
  })
})
