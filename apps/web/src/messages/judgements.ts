/** 判定の変更. */
export const judgements = {
  title: '判定の確認と変更',
  part: '判定',
  link: '判定の確認と変更へ',
  linkLead: (changed: number) =>
    changed === 0
      ? '判定基準による判定を確かめ、必要なら理由を書いて変えられます。'
      : `${changed}指標の判定を変えています。`,
  lead: '判定基準による判定が実情に合わないときは、同じ判定基準の別の判定に、理由を書いて変えられます。報告書には、変えた判定と、判定基準による判定と、理由が印刷されます。',
  when: {
    before: '判定は横断確認のときに変えられます。いまは回答を待っています。',
    after: '判定は横断確認のときに変えられます。この年度は、版の候補を作ったあとです。',
  },
  counts: (rows: number, changed: number) => `${rows}指標。うち、判定を変えたもの ${changed}指標。`,
  ruled: '判定基準による判定',
  changed: '変えた判定',
  lapsed: '前の変更',
  lapsedWords: (word: string, reason: string) =>
    `「${word}」に変えていましたが、回答が変わったので無効になりました（理由：${reason}）。`,
  because: (reason: string) => `理由：${reason}`,
  madeBy: (post: string, at: string) => `（${post}　${at}）`,
  open: '判定を変える',
  openAgain: '変更を直す・取り消す',
  word: '変える判定',
  reason: '変える理由',
  reasonHint: '報告書に印刷されます。個人の名前は書かないでください。',
  change: '判定を変える',
  takeBack: '変更を取り消す',
  cannot: 'このままでは判定を変えられません',
  problem: {
    word: '変える判定を選んでください。',
    reason: '変える理由を書いてください。',
    text: '理由に使えない文字があるか、長すぎます（10,000文字まで）。',
  },
  done: { change: '判定を変えました', 'take-back': '判定の変更を取り消しました' },
  refused: '判定を変えられませんでした',
  refusedWhy: '横断確認が終わったか、行が差し戻されています。いまの状態を下で確かめてください。',
  candidate: '人が変えた判定',
  candidateLead: '判定基準による判定から、理由を書いて変えた指標です。',
  inPlaceOf: (word: string) => `判定基準では「${word}」`,
} as const
