import type { EditionOpinion } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aMeasure, anEdition } from '../../test/an-edition.ts'
import { renderReportHtml } from '../report/render.ts'
import { opinionsView } from './opinions.ts'
import { reportView } from './report-view.ts'

const opinion = (parts: Partial<EditionOpinion> = {}): EditionOpinion => ({
  id: 'o1',
  measureCode: '1-1-2',
  body: '推進会議',
  heldOn: '2017-08-21',
  text: '朝市を月2回に。',
  stance: 'adopted',
  response: '平成30年度から月2回とします。',
  section: '商工担当課',
  ...parts,
})
const view = (opinions: EditionOpinion[]) =>
  opinionsView(anEdition({ measures: [aMeasure(), aMeasure({ code: '1-1-2' })], opinions }))

describe('意見と市の対応', () => {
  it('stands by measure in printed order, then on the strategy as a whole', () => {
    const all = [
      opinion({ measureCode: null }),
      opinion({ id: 'o2' }),
      opinion({ id: 'o3', measureCode: '1-1-1' }),
      opinion({ id: 'o4', measureCode: '9' }),
    ]
    expect(view(all)?.groups.map(({ code, name, rows }) => [code, name, rows.length])).toEqual([
      ['1-1-1', 'にぎわいづくり', 1],
      ['1-1-2', 'にぎわいづくり', 1],
      ['', '総合戦略全体', 2],
    ])
  })

  it.each([
    ['adopted', '反映する'],
    ['considered', '今後検討する'],
    ['not-adopted', '反映しない'],
    [null, ''],
  ] as const)('says %s in the words of the city', (stance, word) => {
    expect(view([opinion({ stance })])?.groups[0]?.rows[0]?.answers[0]?.stance).toBe(word)
  })

  it('names the meeting once where there was one, else with each opinion', () => {
    expect(view([opinion(), opinion()])?.note).toBe(
      '推進会議（平成29年8月21日）の意見です。意見は原文のまま載せています。',
    )
    const two = view([opinion(), opinion({ id: 'o2', heldOn: '2017-09-04' })])
    expect(two?.note).toBe('意見は原文のまま載せています。')
    expect(two?.groups[0]?.rows.map(({ given }) => given)).toEqual([
      '推進会議（平成29年8月21日）',
      '推進会議（平成29年9月4日）',
    ])
  })

  it('prints an opinion once, with the answer of each section below the other', () => {
    const both = [
      opinion(),
      opinion({ section: '農林担当課', stance: 'considered', response: '' }),
      opinion({ id: 'o2' }),
    ]
    const rows = view(both)?.groups[0]?.rows
    expect(rows?.map(({ id, answers }) => [id, answers.map(({ section, stance }) => `${section} ${stance}`)])).toEqual([
      ['opinion-o1', ['商工担当課 反映する', '農林担当課 今後検討する']],
      ['opinion-o2', ['商工担当課 反映する']],
    ])
    const measures = [aMeasure(), aMeasure({ code: '1-1-2' })]
    const html = renderReportHtml(reportView(anEdition({ measures, opinions: both })), { medium: 'web' })
    expect(html.match(/id="opinion-o1"/g)).toHaveLength(1)
    expect(html.match(/朝市を月2回に。/g)).toHaveLength(2)
    expect(html).toMatch(/農林担当課<\/span><\/p><p class="blank">検討中/)
  })

  it('leaves no empty line where nothing is decided yet', () => {
    const html = (response: string): string =>
      renderReportHtml(reportView(anEdition({ opinions: [opinion({ stance: null, response })] })), { medium: 'print' })
    expect(html('')).toContain(
      '<p class="stance"><span class="blank">検討中</span> <span class="owner">商工担当課</span></p></td>',
    )
    expect(html('会議で話します。')).toContain(
      '<p class="stance lone"><span class="owner">商工担当課</span></p><p>会議で',
    )
  })

  it('has in a preview the opinions it names, as the report prints them, and no link to a sheet that is not there', () => {
    const opinions = [opinion(), opinion({ id: 'o2', heldOn: '2017-09-04' })]
    const data = anEdition({ measures: [aMeasure(), aMeasure({ code: '1-1-2' })], opinions })
    const html = (named: readonly string[]) => {
      const variant = {
        kind: 'preview',
        madeOn: '2017-09-01',
        measureCodes: [],
        sections: [],
        opinions: named,
      } as const
      return renderReportHtml(reportView(data, { variant }), { medium: 'print' })
    }
    expect(html(['o2'])).toContain('id="opinion-o2"')
    expect(html(['o2'])).toContain('推進会議（平成29年9月4日）')
    expect(html(['o2'])).not.toMatch(/id="opinion-o1"|href="#s-|class="sheet measure/)
    expect(html(['o2'])).toContain('<span class="code">1-1-2</span>')
    expect(html([])).not.toContain('s-opinions')
  })

  it('is a part of the contents, and of nothing where there are none', () => {
    const appendix = (opinions: EditionOpinion[]) =>
      reportView(anEdition({ opinions })).contents?.appendix.map(({ name }) => name)
    expect(appendix([opinion()])?.[0]).toBe('意見と市の対応')
    expect(appendix([])).not.toContain('意見と市の対応')
    expect(view([])).toBeNull()
  })
})
