import type { EditionKpi } from '@torikumi/domain'

const directions = { higher: '多いほど良い', lower: '少ないほど良い', maintain: '維持が目標' } as const
const aggregations = {
  'point-in-time': 'その時点の値',
  annual: '年間の値',
  cumulative: '累計',
  'period-average': '期間の年平均',
  'per-day': '1日当たり',
} as const

/** What an indicator is, beside its values: only what its edition says of it. */
export function factsOf(kpi: EditionKpi): { name: string; value: string }[] {
  const facts = [
    { name: '単位', value: kpi.unit },
    { name: '望ましい向き', value: directions[kpi.direction] },
    { name: '数え方', value: [aggregations[kpi.aggregation], kpi.howCounted].filter((text) => text !== '').join('。') },
    { name: '出典', value: kpi.source },
    { name: '調査周期', value: kpi.surveyCycle },
    { name: '担当課', value: kpi.section },
  ]
  return facts.filter(({ value }) => value !== '')
}
