/** A request that planning waits for: 期限を延ばす and 未回答のまま締め切る. */
export const awaited = {
  list: '確認済になっていない課',
  open: '期限を延ばす・締め切る',
  openOf: (section: string) => `${section}の期限を延ばす・締め切る`,
  extendOf: (section: string) => `${section}の期限を延ばす`,
  nothing: '回答を待っている行はありません。',
  extended: (by: string, at: string, due: string, reason: string) =>
    `期限を${due}まで延ばしました（${by}　${at}）。理由：${reason}`,
  closedSome: (rows: number, reason: string) => `${rows}行は、企画課が未回答のまま締め切りました。理由：${reason}`,
  closedRow: '報告書には、「集計中」など、報告書の体裁で決めた言葉を載せます。ここに書いてある内容は載りません。',
  closedThenAnswered: {
    title: '未回答のまま締め切られた後に、答え直しました',
    lead: (kind: string, number: number) =>
      `いまの報告書には、公表した後の${kind}（${number}回目）で答えた内容が載っています。ここに書いてある内容は載りません。`,
    open: '答え直した内容を見る',
  },
  extend: {
    title: '期限を延ばす',
    lead: 'この課の期限だけを延ばします。課の画面に、新しい期限と理由が出ます。',
    due: '新しい期限',
    reason: '延ばす理由',
    submit: '期限を延ばす',
    problem: {
      reason: '延ばす理由を書いてください。',
    },
  },
  close: {
    title: '未回答のまま締め切る',
    lead: {
      regular:
        '締め切った行は、課の回答を待ちません。報告書では「集計中」など、報告書の体裁で決めた言葉になり、公表した後に更新で答えてもらえます。取り消せません。',
      opinion: '締め切った意見は、課の回答を待ちません。市の対応は、企画課が入力するか、ほかの課に照会してください。',
    },
    rows: '締め切る行',
    reason: '締め切る理由',
    submit: '未回答のまま締め切る',
    problem: {
      none: '締め切る行を選んでください。',
      reason: '締め切る理由を書いてください。',
    },
  },
} as const
