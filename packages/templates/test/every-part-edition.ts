import { STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import type { EditionData, EditionKpi, EditionSeriesPoint, JudgementMark } from '@torikumi/domain'
import { aGrantProject, aKpi } from './an-edition.ts'
import { fy2016Edition } from './fy2016-edition.ts'

const words: Readonly<Record<JudgementMark, string>> = {
  reached: '目標値到達',
  achieved: '達成',
  'on-track': '順調',
  'slightly-behind': 'やや遅れ',
  behind: '遅れ',
  none: '判定なし',
}

/** A figure of an earlier year. */
export function aSeriesPoint(
  fiscalYear: number,
  number: number | null,
  parts: Partial<EditionSeriesPoint> = {},
): EditionSeriesPoint {
  const text = number === null ? '' : String(number)
  const mark = parts.mark ?? 'on-track'
  return {
    fiscalYear,
    raw: text,
    number,
    numberText: text,
    unit: '店',
    period: String(fiscalYear),
    mark,
    word: words[mark],
    breakAfter: null,
    ...parts,
  }
}

const notes = [
  '担い手が減り、続け方を見直す時期に来ています。',
  '利用できる物件の掘り起こしと登録が課題です。地区ごとの説明会への参加が少なく、持ち主への働きかけの方法を改める必要があります。',
]
const outlooks = ['continue', 'expand', 'review'] as const

function withAccount(kpi: EditionKpi, index: number): EditionKpi {
  const isLate = kpi.judged.mark === 'behind' || kpi.judged.mark === 'slightly-behind'
  if (!isLate) return kpi
  return {
    ...kpi,
    actual: { ...kpi.actual, note: index % 5 === 4 ? '' : (notes[index % 2] ?? '') },
    outlook:
      index % 4 === 3
        ? null
        : { kind: outlooks[index % 3] ?? 'continue', reason: '情報の提供を強め、地区と協議して進め方を改めます。' },
  }
}

function withSeries(kpi: EditionKpi, index: number): EditionKpi {
  const { number } = kpi.actual
  if (number === null || kpi.aggregation === 'period-average')
    return { ...kpi, series: [aSeriesPoint(2015, null, { mark: 'none', unit: kpi.unit })] }
  const last = Math.round(number * 9) / 10
  const before = Math.round(number * 8) / 10
  const breakAfter =
    index % 7 === 2 ? { relation: 'redefined' as const, note: '集計の対象を市内全域に広げたため。' } : null
  return {
    ...kpi,
    source: index % 2 === 0 ? '担当課の集計' : '',
    howCounted: index % 3 === 0 ? '年度内に1回以上利用した人の数' : '',
    surveyCycle: index % 2 === 0 ? '毎年度' : '',
    series: [
      aSeriesPoint(2014, before, { unit: kpi.unit, breakAfter }),
      aSeriesPoint(2015, last, { unit: kpi.unit, mark: index % 4 === 0 ? 'slightly-behind' : kpi.judged.mark }),
    ],
  }
}

/** The whole edition with every part a report can have: goals, grant projects, accounts, opinions, series, terms, changes. */
export function everyPartEdition(): EditionData {
  const plain = fy2016Edition()
  let index = 0
  const measures = plain.measures.map((measure) => ({
    ...measure,
    kpis: measure.kpis.map((kpi) => withSeries(withAccount(kpi, index), index++)),
    activities: measure.activities.map((activity, at) => ({
      ...activity,
      costThousandYen: measure.code === '1-2-2' ? (at + 1) * 1250 : activity.costThousandYen,
    })),
  }))
  const overridden = measures.find(({ code }) => code === '1-1-2')?.kpis[0]
  if (overridden !== undefined) {
    overridden.judged.override = {
      mark: 'slightly-behind',
      word: 'やや遅れ',
      reason: '平成29年度に結んだ協定を含めないため。',
    }
    overridden.actual.status = 'preliminary'
  }
  return {
    ...plain,
    measures,
    report: {
      ...STANDARD_REPORT_SETTINGS,
      licence: {
        name: 'クリエイティブ・コモンズ 表示 4.0 国際',
        url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      },
      terms: [
        {
          term: 'UJIターン',
          meaning: '都市部から出身地やその近くの地方へ移り住むこと、または出身地以外の地方へ移り住むこと。',
        },
        { term: '六次産業化', meaning: '農林漁業者が、生産に加えて加工や販売にも取り組むこと。' },
        { term: '重要業績評価指標（KPI）', meaning: '施策ごとの進み具合を測るための指標。' },
      ],
    },
    goals: [
      {
        code: '1',
        name: '安定した雇用をつくる',
        priority: 1,
        kpis: [aKpi({ indicatorId: 'goal-jobs', name: '市内の新規雇用者数', unit: '人', section: '商工担当課' })],
      },
      {
        code: '1-2',
        name: '観光の振興',
        priority: 1,
        kpis: [
          aKpi({
            indicatorId: 'goal-stay',
            name: '宿泊者数',
            section: '観光担当課',
            judged: { ...aKpi().judged, mark: 'behind', word: '遅れ' },
          }),
        ],
      },
    ],
    grants: [
      {
        name: '先行型交付金',
        projects: [
          aGrantProject('観光の事業', {
            measureCodes: ['1-2-1', '1-2-2'],
            content: '案内所を開き、案内する人を育てます。',
            costThousandYen: 12_345,
            grantThousandYen: 10_000,
            costStatus: 'settled',
            kpis: [{ name: '案内所の利用者数', baselineRaw: '—', actualRaw: '1,234人', targetRaw: '2,000人(H29)' }],
            account: '案内所を7月に開きました。\n・案内する人を12人育てました。',
            outcome: 'considerable',
            expertView: 'effective',
            nextStep: 'expand',
            nextStepReason: '案内所の利用者が増えているため、開く日を増やします。',
          }),
          aGrantProject('起業の事業'),
        ],
      },
      {
        name: '加速化交付金',
        projects: [aGrantProject('広域の事業', { content: '近隣の市と、周遊のしくみをつくります。' })],
      },
    ],
    opinions: [
      {
        id: 'o1',
        measureCode: '1-2-2',
        body: '総合戦略推進会議',
        heldOn: '2017-08-21',
        text: '案内する人の数は増えているが、英語以外の言葉に応じられる人が少ない。\n育成の講座を夜にも開いてほしい。',
        stance: 'adopted',
        response: '平成30年度から、夜の講座を開きます。',
        section: '観光担当課',
      },
      {
        id: 'o2',
        measureCode: '1-2-2',
        body: '総合戦略推進会議',
        heldOn: '2017-08-21',
        text: '目標値が高すぎるのではないか。',
        stance: 'not-adopted',
        response: '目標年度まで3年あるため、このまま進めます。',
        section: '観光担当課',
      },
      {
        id: 'o3',
        measureCode: null,
        body: '総合戦略推進会議',
        heldOn: '2017-08-21',
        text: '指標の数を絞ってはどうか。',
        stance: 'considered',
        response: '次の総合戦略をつくるときに検討します。',
        section: '企画担当課',
      },
    ],
  }
}
