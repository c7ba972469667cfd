import { STANDARD_REPORT_SETTINGS, type EditionData } from '@torikumi/domain'
import { aGrantProject, aKpi, aMeasure, anActivity, anEdition } from './an-edition.ts'

/** A second edition in which every field says something: goals, grants, opinions, series with a break, a changed judgement, settings. */
export function aFullEdition(): EditionData {
  const broken = aKpi({
    indicatorId: 'ind-b',
    position: 2,
    name: '朝市の売上',
    unit: '万円',
    baseline: { raw: '8.40万円(H24)', number: 8.4, numberText: '8.40', period: '2012' },
    actual: {
      raw: '',
      number: null,
      numberText: '',
      period: '2016',
      reason: 'pending',
      status: 'estimate',
      note: '集計中です。',
    },
    target: { raw: '維持', number: null, numberText: '', period: '2018', kind: 'maintain' },
    direction: 'maintain',
    aggregation: 'annual',
    outlook: { kind: 'review', reason: '数え方を見直します。' },
    series: [
      {
        fiscalYear: 2014,
        raw: '8.40万円',
        number: 8.4,
        numberText: '8.40',
        unit: '万円',
        period: '2014',
        mark: 'on-track',
        word: '順調',
        breakAfter: { relation: 'redefined', note: '数え方を変えました。' },
      },
    ],
    source: '商工担当課の集計',
    howCounted: '1日の平均',
    surveyCycle: '毎年',
    judged: {
      achieved: 'unknown',
      progressPercent: null,
      mark: 'none',
      word: '判定なし',
      reason: '平成28年度の値は集計中のため、判定していません。',
      path: null,
      override: { mark: 'slightly-behind', word: 'やや遅れ', reason: '半期の値から判断しました。' },
    },
  })
  const again = aKpi({ shownAgain: true, alsoIn: ['1-1-1'] })
  return anEdition({
    edition: { id: '999997-2016-2', number: 2, supersedes: '999997-2016-1', kind: 'correction', status: 'official' },
    municipality: { code: '999997', name: '試作市', notice: null, assignmentNotice: null, contact: '企画担当課' },
    priorities: [{ no: 1, name: 'にぎわい' }],
    report: {
      ...STANDARD_REPORT_SETTINGS,
      accent: '#7a1f3d',
      emblem:
        'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ja' },
      kpiColumns: STANDARD_REPORT_SETTINGS.kpiColumns.map(({ column }) => ({ column, label: `列 ${column}` })),
      unansweredWords: '照会中',
      apology: 'お詫びして訂正します。',
      terms: [{ term: 'KPI', meaning: '重要業績評価指標です。' }],
    },
    goals: [{ code: '1', name: 'にぎわい', priority: 1, kpis: [aKpi({ indicatorId: 'goal-a', name: '社会増減' })] }],
    grants: [
      {
        name: '推進交付金',
        projects: [
          aGrantProject('朝市の事業', {
            measureCodes: ['1-1-1'],
            content: '朝市を広げます。',
            costThousandYen: 5000,
            grantThousandYen: 2500,
            costStatus: 'settled',
            kpis: [{ name: '出店数', baselineRaw: '20店', actualRaw: '26店', targetRaw: '30店' }],
            account: '12回開きました。',
            outcome: 'very-effective',
            expertView: 'not-effective',
            nextStep: 'continue',
            nextStepReason: '出店が増えているためです。',
          }),
        ],
      },
      { name: '名だけの交付金', projects: [] },
    ],
    measures: [
      aMeasure({ kpis: [aKpi(), broken], activities: [anActivity({ costThousandYen: 2787, costStatus: 'expected' })] }),
      aMeasure({ code: '1-1-2', name: '広がり', kpis: [again] }),
    ],
    opinions: [
      {
        id: 'op-1',
        measureCode: '1-1-1',
        body: '有識者会議',
        heldOn: '2017-08-01',
        text: '回数より質を。',
        stance: 'considered',
        response: '来年度に検討します。',
        section: '商工担当課',
      },
    ],
    changes: {
      kind: 'correction',
      previous: { id: '999997-2016-1', number: 1, publishedOn: '2017-10-02' },
      apology: 'お詫びして訂正します。',
      entries: [
        {
          subject: 'kpi',
          id: 'ind-a',
          name: '朝市の出店数',
          section: '商工担当課',
          field: 'actualRaw',
          before: '62店',
          after: '26店',
          reason: '転記の誤りです。',
          decidedOn: '2017-11-01',
          places: [
            { part: 'sheet', code: '1-1-1', before: '62店', after: '26店', pageBefore: 5, pageAfter: 6 },
            { part: 'summary', code: '', before: '達成', after: '順調', pageBefore: 3, pageAfter: null },
          ],
        },
      ],
      elsewhere: [
        {
          id: 'ind-a',
          indicatorId: 'ind-a',
          name: '朝市の出店数',
          edition: '999997-2017-1',
          number: 1,
          fiscalYear: 2017,
          publishedOn: '2018-10-01',
          raw: '62店',
          word: '',
          places: [
            { part: 'series', code: '', page: 31 },
            { part: 'sheet', code: '1-1-1', page: 6 },
          ],
        },
      ],
    },
  })
}
