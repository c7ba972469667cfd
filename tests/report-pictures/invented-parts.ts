import type { EditionData, EditionGrant, EditionKpi, EditionOpinion, EditionSeriesPoint } from '@torikumi/domain'

/**
 * The demonstration's edition with the parts for which the seeds know nothing: a 交付金事業 with its sheet, 数値目標, opinions and a year
 * before. Everything invented calls itself 架空, so that no picture can be taken for the city's own figures.
 */
export function inventedParts(data: EditionData): EditionData {
  const kpis = data.measures.flatMap((measure) => measure.kpis)
  const renamed = new Map(
    kpis
      .filter(({ shownAgain, actual }) => !shownAgain && actual.number !== null)
      .slice(0, YEARS_BEFORE.length)
      .map((kpi, at) => [kpi.indicatorId, withYearBefore(kpi, at, data.edition.fiscalYear - 1)]),
  )
  return {
    ...data,
    grants: [...data.grants, grant(data)],
    goals: [{ code: '1', name: '架空の基本目標', priority: 1, kpis: goals(kpis) }],
    opinions: OPINIONS,
    measures: data.measures.map((measure) => ({
      ...measure,
      kpis: measure.kpis.map((kpi) => {
        const own = renamed.get(kpi.indicatorId)
        return own === undefined ? kpi : { ...kpi, name: own.name, series: own.series }
      }),
    })),
  }
}

/** How the first indicators stood in the invented year before. */
const YEARS_BEFORE = [
  ['behind', '遅れ'],
  ['slightly-behind', 'やや遅れ'],
  ['on-track', '順調'],
  ['slightly-behind', 'やや遅れ'],
] as const satisfies readonly (readonly [EditionSeriesPoint['mark'], string])[]

function withYearBefore(kpi: EditionKpi, at: number, fiscalYear: number): Pick<EditionKpi, 'name' | 'series'> {
  const [mark, word] = YEARS_BEFORE[at] ?? YEARS_BEFORE[0]
  const { raw, number, numberText } = kpi.baseline
  const point = { fiscalYear, raw, number, numberText, unit: kpi.unit, period: String(fiscalYear), mark, word }
  return { name: `架空の指標${at + 1}`, series: [{ ...point, breakAfter: null }] }
}

/** Two rows of the demonstration under other names: their figures, charts and sentences fit each other. */
const goals = (kpis: readonly EditionKpi[]): EditionKpi[] =>
  kpis
    .filter(({ shownAgain, judged }) => !shownAgain && judged.path !== null)
    .slice(2, 4)
    .map((kpi, at) => ({
      ...kpi,
      position: at + 1,
      indicatorId: `goal-${at + 1}`,
      name: `架空の数値目標${at + 1}`,
      section: '企画担当課',
      alsoIn: [],
    }))

const grant = (data: EditionData): EditionGrant => ({
  name: '架空の交付金',
  projects: [
    {
      name: '架空の交付金事業',
      measureCodes: data.measures.slice(3, 5).map(({ code }) => code),
      content: '架空の例です。案内所を開き、案内する人を育て、観光地を結ぶ便を走らせます。',
      costThousandYen: 12_345,
      grantThousandYen: 6172,
      costStatus: 'settled',
      kpis: [
        { name: '案内所の利用者数', baselineRaw: '0人 (H27)', actualRaw: '1,234人', targetRaw: '2,000人 (H31)' },
        { name: '案内する人の数', baselineRaw: '3人 (H27)', actualRaw: '12人', targetRaw: '15人 (H31)' },
        { name: '便の満足度', baselineRaw: '-', actualRaw: '71.5%', targetRaw: '75.0% (H31)' },
      ],
      account: '案内所を7月に開きました。\n案内する人を9人育てました。\n便は10月から土曜日と日曜日に走らせました。',
      outcome: 'considerable',
      expertView: 'effective',
      nextStep: 'expand',
      nextStepReason: '利用者が増えているため、開く日を増やします。',
    },
  ],
})

const opinion = (parts: Pick<EditionOpinion, 'id' | 'text'> & Partial<EditionOpinion>): EditionOpinion => ({
  measureCode: null,
  body: '架空の会議',
  heldOn: '2017-08-21',
  stance: null,
  response: '',
  section: '企画担当課',
  ...parts,
})

const OPINIONS: EditionOpinion[] = [
  opinion({
    id: '1',
    measureCode: '1-2-2',
    text: '訪れる人は増えたが、英語のほかの言葉で話せる人が少ないのではないか。',
    stance: 'adopted',
    response: '平成30年度から、夜に学べる講座を開きます。',
    section: '観光担当課',
  }),
  opinion({
    id: '2',
    measureCode: '2-2-2',
    text: '空き家の登録が進まない理由を、持ち主に尋ねてはどうか。',
    stance: 'considered',
    response: '地区ごとの説明会で尋ね、次の年度の計画で扱いを決めます。',
    section: '企画担当課',
  }),
  opinion({
    id: '3',
    measureCode: '2-2-2',
    text: '目標が高すぎるのではないか。',
    stance: 'not-adopted',
    response: '目標の年度まで3年あるため、このまま進めます。',
  }),
  opinion({ id: '4', text: '指標の数を絞ってはどうか。' }),
]
