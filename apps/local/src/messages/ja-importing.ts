/** What reading a published document says. */
export const importing = {
  nothingFound: (file: string, reasons: readonly string[]) => `${file} を読み込めません。${reasons.join('')}`,
  done: (counts: { measures: number; kpis: number; activities: number; warnings: number; target: string }) =>
    `施策${counts.measures}、指標の行${counts.kpis}、取組の行${counts.activities}を読みました（注意${counts.warnings}件）。${counts.target}`,
  notYetStrategy: '総合戦略の文書の読み込みは、この版ではまだ使えません。',
}
