import type { EditionActivity, EditionData, EditionJudgement, EditionKpi, PrintedValue } from '@torikumi/domain'
import { anActivity, anEdition } from './an-edition.ts'
import { fy2016Kpis, type Fy2016Kpi } from './fy2016-kpis.ts'
import { fy2016Measures } from './fy2016-measures.ts'

const sections = ['商工担当課', '企画担当課', '福祉担当課', '観光担当課', '農林担当課']

/** A whole edition of 23 sheets and 36 KPI rows: real figures, invented texts, a rough judgement that only serves to look at pages. */
export function fy2016Edition(): EditionData {
  const seen = new Map<string, string>()
  return anEdition({
    edition: { id: '352136-2016-1' },
    municipality: {
      code: '352136',
      name: '美祢市',
      notice: '見本：torikumiの動作確認用です。美祢市の公表資料ではありません',
      contact: '企画担当課',
    },
    plan: { name: '総合戦略', term: 1, firstFiscalYear: 2015, lastFiscalYear: 2019 },
    priorities: [1, 2, 3, 4].map((no) => ({ no, name: '' })),
    grants: [
      { name: '先行型交付金', projects: [{ name: '観光の事業' }, { name: '起業の事業' }] },
      { name: '加速化交付金', projects: [{ name: '広域の事業' }] },
    ],
    measures: fy2016Measures.map(([code, name, activities], index) => ({
      code,
      name,
      priority: Number(code[0]),
      content: `${name}のため、市と地域、事業者が役割を分け、人が集まり暮らしが続く取組を進めます。${index % 2 === 0 ? '関係する課が連携し、毎年度見直します。' : ''}`,
      contentIsSummary: true,
      leadSection: sections[index % sections.length] ?? '',
      kpis: fy2016Kpis.filter((row) => row[0] === code).map((row, position) => kpi(row, position + 1, seen)),
      activities: Array.from({ length: activities }, (_, at) => activity(code, at + 1)),
    })),
  })
}

function kpi(row: Fy2016Kpi, position: number, seen: Map<string, string>): EditionKpi {
  const [measure, indicatorId, name, unit, direction, aggregation, baseline, actual, target] = row
  const first = seen.get(indicatorId)
  seen.set(indicatorId, first ?? measure)
  const places = fy2016Kpis.filter((other) => other[1] === indicatorId).map((other) => other[0])
  const maintain = target[1] === ''
  const known = actual[1] !== ''
  return {
    position,
    indicatorId,
    name,
    section: sections[position % sections.length] ?? '',
    unit,
    direction,
    aggregation,
    baseline: printed(baseline),
    actual: {
      ...printed(actual),
      reason: known ? 'none' : 'not-measured',
      status: 'final',
      note: position === 2 ? '担い手が減り、続け方を見直す時期に来ています。' : '',
    },
    target: { ...printed(target), kind: maintain ? 'maintain' : 'number' },
    shownAgain: first !== undefined,
    alsoIn: places.filter((place) => place !== measure),
    judged: judged(row),
  }
}

const printed = ([raw, numberText, period]: readonly [string, string, string]): PrintedValue => ({
  raw,
  number: numberText === '' ? null : Number(numberText),
  numberText,
  period,
})

function judged([, , , unit, direction, aggregation, baseline, actual, target]: Fy2016Kpi): EditionJudgement {
  const none = {
    achieved: 'unknown',
    progressPercent: null,
    mark: 'none',
    word: '判定なし',
    reason: '平成28年度の値がありません。',
    path: null,
  } as const
  if (actual[1] === '' || actual[2].startsWith('2014')) return none
  const now = Number(actual[1])
  if (target[1] === '') {
    return {
      ...none,
      achieved: 'yes',
      mark: 'reached',
      word: '目標値到達',
      reason: `平成28年度は${now}${unit}です。現状値を下回らず、目標の「維持」を満たしています。`,
    }
  }
  const goal = Number(target[1])
  const better = (a: number, b: number): boolean => (direction === 'lower' ? a <= b : a >= b)
  const zero = aggregation === 'cumulative' && (target[0].includes('累計') || baseline[1] === '')
  if (better(now, goal))
    return {
      ...scaled(goal),
      achieved: 'yes',
      mark: 'reached',
      word: '目標値到達',
      reason: `平成28年度末は${actual[0]}です。目標値（平成31年度）の${target[0]}に達しています。`,
    }
  const scale = scaled(goal)
  if (scale.path !== null && better(now, scale.path))
    return {
      ...scale,
      mark: 'on-track',
      word: '順調',
      reason: `平成28年度末は${actual[0]}です。目安の${scale.path}${unit}を上回っています。`,
    }
  const slow = scale.progressPercent !== null && scale.progressPercent >= 24
  return {
    ...scale,
    mark: slow ? 'slightly-behind' : 'behind',
    word: slow ? 'やや遅れ' : '遅れ',
    reason: `平成28年度末は${actual[0]}です。目標値（平成31年度）の${target[0]}に届かず、目安を下回っています。`,
  }

  function scaled(goal: number): EditionJudgement {
    const from = zero ? 0 : baseline[1] === '' ? null : Number(baseline[1])
    const start = zero || baseline[2] === '' ? 2014 : Number(baseline[2].slice(-4))
    const end = Number(target[2].slice(-4))
    const path =
      from === null ? null : Math.round((from + ((goal - from) * (2016 - start)) / (end - start)) * 100) / 100
    const progress = from === null || goal === from ? null : Math.round(((now - from) / (goal - from)) * 1000) / 10
    return { ...none, achieved: 'no', path, progressPercent: progress }
  }
}

const thisYears = [
  '相談の窓口を市役所の1階に設け、平成28年5月から月に2回、市内の各地区を回って事業者と住民の声を聞き、取組の見直しにつなげました。',
  '説明会を4回開きました。参加者は延べ86人で、前の年度より12人増えました。',
  '・案内板を3か所に設けました。\n・広報紙で6回知らせ、パンフレットを2,000部配りました。',
]
const nextYears = [
  '回る地区を増やし、利用の少ない地区では曜日を変えて開きます。',
  '平成29年10月までに効果を確かめ、続け方を決めます。事業者の負担を軽くするため、申請の書類を減らします。',
  '—',
]

const activity = (code: string, position: number): EditionActivity =>
  anActivity({
    position,
    activityId: `act-${code}-${position}`,
    name: `${['相談体制の充実', '説明会の開催', '案内の充実と周知'][position % 3] ?? ''}（その${position}）`,
    section: sections[position % sections.length] ?? '',
    thisYear: position === 6 ? '' : (thisYears[position % 3] ?? ''),
    nextYear: nextYears[position % 3] ?? '',
    nextYearReason: position === 3 ? '利用が見込みを下回ったため。' : '',
    costThousandYen: position === 2 ? 2787 : null,
    costStatus: position === 2 ? 'settled' : null,
  })
