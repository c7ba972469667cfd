/** How a definition's figures add up: at a point in time, a year's flow, 累計, 年平均 over a period, 1日当たり. */
export const AGGREGATIONS = ['point-in-time', 'annual', 'cumulative', 'period-average', 'per-day'] as const
export type Aggregation = (typeof AGGREGATIONS)[number]
