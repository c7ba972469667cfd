/** Goals and measures of an edition (or of its source) as they are printed: the 数値目標 of a 基本目標 before its measures. */
export function inPrintedOrder<Goal extends { priority: number }, Measure extends { priority: number }>(data: {
  goals: readonly Goal[]
  measures: readonly Measure[]
}): (Goal | Measure)[] {
  return [...data.goals, ...data.measures].sort((a, b) => a.priority - b.priority)
}
