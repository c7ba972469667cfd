import type { WordGroup } from './meaning.ts'

/** 累計, 年平均, 毎年度: words that say how a figure adds up over time. N年間 is a rule of its own (span). */
export const aggregationWords: readonly WordGroup[] = [
  {
    meaning: { kind: 'aggregate', value: 'cumulative' },
    words:
      '累計 累計値 累計数 累計人数 累計件数 累計で の累計 累積 累積値 累積数 通算 期間累計 期間内累計 期間中累計 計画期間累計 計画期間内累計 計画期間中累計 計画期間中の累計 計画期間内の累計 計画期間中 計画期間内 計画期間 期間中 期間内 計画期間合計 期間合計 期間計 期間内合計 これまでの累計 延べ累計 延累計 累計延べ 累計目標 累計実績 総累計',
  },
  {
    meaning: { kind: 'aggregate', value: 'per-year' },
    words:
      '毎年 毎年度 各年 各年度 年間 年間で 単年度 単年 単年度で 年当たり 年あたり 年度当たり 毎年各 年率 年額 年間延べ 年間累計 年間合計 年間計',
  },
  {
    meaning: { kind: 'aggregate', value: 'annual-average' },
    words: '年平均 年間平均 年平均で 毎年平均 各年平均 年度平均 年平均値 単年平均 年度平均値',
  },
  {
    meaning: { kind: 'aggregate', value: 'period-average' },
    words:
      '期間平均 計画期間平均 期間内平均 期間中平均 計画期間の平均 計画期間内平均 計画期間中の平均 期間平均値 期間中の平均',
  },
  {
    meaning: { kind: 'aggregate', value: 'per-day' },
    words: '日平均 一日当たり 一日あたり 一日平均 日量 日当たり 日あたり 毎日',
  },
  {
    meaning: { kind: 'aggregate', value: 'per-week' },
    words: '毎週 週当たり 週平均 週あたり 週に',
  },
]
