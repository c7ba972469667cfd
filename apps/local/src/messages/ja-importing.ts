/** What reading a published document says. */
export const importing = {
  nothingFound: (file: string, reasons: readonly string[]) => `${file} を読み込めません。${reasons.join('')}`,
  done: (counts: { measures: number; kpis: number; activities: number; warnings: number; target: string }) =>
    `施策${counts.measures}、指標の行${counts.kpis}、取組の行${counts.activities}を読みました（注意${counts.warnings}件）。${counts.target}`,
  strategyDone: (counts: {
    priorities: number
    policies: number
    measures: number
    kpis: number
    warnings: number
    target: string
  }) =>
    `重点戦略${counts.priorities}、戦略方針${counts.policies}、施策${counts.measures}、指標の行${counts.kpis}を読みました（注意${counts.warnings}件）。${counts.target}`,
}
