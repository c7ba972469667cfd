/** What reading a published document says. */
export const importing = {
  nothingFound: (file: string, reasons: readonly string[]) => `${file} を読み込めません。${reasons.join('')}`,
  done: (counts: { measures: number; kpis: number; activities: number; warnings: number; target: string }) =>
    `施策${counts.measures}、指標の行${counts.kpis}、取組の行${counts.activities}を読みました（注意${counts.warnings}件）。${counts.target}`,
  outOrApply: '--out か --apply（または両方）が必要です。',
  homeWithoutApply: '--home は --apply と一緒に指定してください。',
  noRecord: (home: string) =>
    `${home} には取り込む先の記録がありません。--home で、npm start に使った保存先を指定してください。`,
  noOpenYear: '回答を受け付けている年度がありません。照会を始めてから、もう一度実行してください。',
  applied: (counts: {
    year: string
    same: number
    changed: number
    'unknown-row': number
    takeable: number
    warnings: number
  }) =>
    `${counts.year}実績の取り込み案を作りました：違うところ${counts.changed}（うち下書きに取り込めるもの${counts.takeable}）、同じ${counts.same}、計画にない行の欄${counts['unknown-row']}（注意${counts.warnings}件）。データはまだ変わっていません。`,
  otherYear: (document: string, year: string) =>
    `注意: 文書は${document}の実績です。回答を受け付けている${year}とは違う年度なので、取り込む前に確かめてください。`,
  review: (address: string) => `企画担当課の確認: ${address}`,
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
