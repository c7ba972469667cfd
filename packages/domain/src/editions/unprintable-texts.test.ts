import { describe, expect, it } from 'vitest'
import { STANDARD_RULES } from '../judgement/rule-set.ts'
import { composeEdition } from './compose-edition.ts'
import type { EditionData } from './edition-data.ts'
import { figureAnswer } from '../answers/testing/answers.ts'
import { kpi, measure, source } from './testing/source.ts'
import { unprintableTexts, usualFormTexts } from './unprintable-texts.ts'

const edition = (): EditionData =>
  composeEdition(
    source([
      measure('1-2-2', [kpi('10人', figureAnswer('12人'), '20人')]),
      measure('2-1-2', [kpi('10人', '5人', '20人')]),
    ]),
    STANDARD_RULES,
  )
const listed = (data: Partial<EditionData>) =>
  unprintableTexts(data).map(({ part, code, name, field, found }) =>
    [part, code, name, field, found.map(({ typed }) => typed).join('')].join(' '),
  )

describe('texts of an edition that cannot be printed', () => {
  it('are none in one of plain words', () => {
    expect(listed(edition())).toEqual([])
  })

  it('are named by sheet, row and field, in printed order', () => {
    const data = edition()
    const [first, second] = data.measures
    if (first === undefined || second === undefined) throw new Error('the edition has two sheets')
    first.content = '催し🎪'
    Object.assign(first.kpis[0]?.actual ?? {}, { raw: '12人✅', note: '雪❄のため' })
    Object.assign(second.activities[0] ?? {}, { thisYear: '「축제」を開きました。' })
    expect(listed(data)).toEqual([
      'measures 1-2-2 施策1-2-2 content 🎪',
      'measures 1-2-2 来訪者数 actualRaw ✅',
      'measures 1-2-2 来訪者数 actualNote ❄',
      'measures 2-1-2 催し thisYear 축제',
    ])
  })

  it('are found in every part that people write', () => {
    const data = edition()
    const licence = { name: 'CC\u202e', url: 'https://example.jp/' }
    data.report = { ...data.report, licence, apology: '🙇', terms: [{ term: 'KPI', meaning: '🎯' }] }
    data.municipality.name = '見本市🏙'
    data.opinions = [
      {
        id: 'o1',
        measureCode: null,
        body: '有識者会議',
        heldOn: '2017-09-01',
        text: '👍',
        stance: null,
        response: '',
        section: '',
      },
    ]
    const kpis = [{ name: '相談件数', baselineRaw: '', actualRaw: '3회', targetRaw: '' }]
    data.grants = [
      {
        name: '加速化交付金',
        projects: [
          {
            name: '起業の事業',
            measureCodes: ['1-2-2'],
            content: '🚀',
            costThousandYen: null,
            grantThousandYen: null,
            costStatus: null,
            kpis,
            account: '',
            outcome: null,
            expertView: null,
            nextStep: null,
            nextStepReason: '',
          },
        ],
      },
    ]
    expect(listed(data)).toEqual([
      'municipality 352136 見本市🏙 name 🏙',
      'report  CC\u202e licenceName \u202e',
      'report   apology 🙇',
      'report  KPI meaning 🎯',
      'grants  起業の事業 content 🚀',
      'grants  相談件数 actualRaw 회',
      'opinions  有識者会議 text 👍',
    ])
  })

  it('are no variants that print in the usual form, which are listed by themselves', () => {
    const data = edition()
    const [first] = data.measures
    if (first === undefined) throw new Error('the edition has two sheets')
    first.content = '渡邉\u{e0102}記念館🎪と葛\u{e0100}城の催し'
    Object.assign(first.kpis[0]?.actual ?? {}, { note: '辻\u{e0101}地区を含む' })
    expect(
      usualFormTexts(data).map(({ code, name, field, found }) => [code, name, field, found.map(({ typed }) => typed)]),
    ).toEqual([
      ['1-2-2', '施策1-2-2', 'content', ['邉\u{e0102}']],
      ['1-2-2', '来訪者数', 'actualNote', ['辻\u{e0101}']],
    ])
    expect(listed(data)).toEqual(['measures 1-2-2 施策1-2-2 content 🎪'])
  })

  it('says nothing of a judgement’s sentence, which repeats what it is made of, and passes over data of another form', () => {
    const data = edition()
    Object.assign(data.measures[0]?.kpis[0]?.judged ?? {}, { reason: '12✅人です。' })
    expect(listed(data)).toEqual([])
    expect(listed({})).toEqual([])
  })
})
