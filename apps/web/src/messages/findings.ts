/** 確認事項 beside their rows: asked in 回答, read in 決裁. */
export const findings = {
  open: (count: number) => `確認事項 未整理 ${count}件`,
  openShort: (count: number) => `未整理 ${count}件`,
  settled: '整理済み',
  how: '整理のしかた',
  choice: {
    corrected: '修正した',
    'right-as-is': 'このままで正しい（理由）',
    'not-applicable': '対象外（理由）',
  },
  reason: 'このままで正しい理由、または対象外の理由',
  reasonField: '確認事項の理由',
  readers: '決裁者と企画課が読みます。印刷されません。',
  answer: (how: string, reason: string) => `回答：${how}（${reason}）`,
  answerOnly: (how: string) => `回答：${how}`,
  noReason: '理由の記載がありません',
  noAnswer: '回答：まだありません',
  noAnswerMeant: '回答：空欄のまま提出しています',
  section: (answer: string) => `担当課の${answer}`,
  elsewhere: 'ほかの行で確かめること',
  elsewhereLead:
    '新しい内容にすると、変えていない行や次の年度の行と食い違います。直すときは、企画課に知らせてください。',
  where: (year: string, code: string, name: string, section: string) => `${year}　${code} ${name}（${section}）`,
  live: '確認事項（入力した値）',
  spoken: (count: string) => `確認事項が${count}件あります。`,
  ofCorrection:
    '新しい内容にすると出る確認事項です。公表した内容にもあったものは挙げていません。「重要」のものを整理するまで、公表の決裁は求められません。',
  counts: (all: number, open: number) =>
    open === 0 ? `${all}件あり、すべて整理済みです。` : `${all}件のうち未整理 ${open}件。`,
} as const
