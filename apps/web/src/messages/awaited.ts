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
  closedRow: {
    indicator: '報告書には、「集計中」など、報告書の体裁で決めた言葉を載せます。ここに書いてある内容は載りません。',
    activity: (word: string) => `報告書には、「${word}」と載せます。ここに書いてある内容は載りません。`,
  },
  closedThenAnswered: {
    title: '未回答のまま締め切られた後に、答え直しました',
    lead: (kind: string, number: number) =>
      `いまの報告書には、公表した後の${kind}（${number}回目）で答えた内容が載っています。ここに書いてある内容は載りません。`,
    open: '答え直した内容を見る',
  },
  dueAfterPublication: (day: string) =>
    `期限が公表予定日（${day}）より後です。この課の回答を待つと、予定日に公表できません。`,
  extend: {
    title: '期限を延ばす',
    lead: 'この課の期限だけを延ばします。課の画面に、新しい期限と理由が出ます。',
    publishOn: (day: string) =>
      `公表予定日は${day}です。それより後の期限では、この課の回答を待つと、予定日に公表できません。`,
    due: '新しい期限',
    agreed: (due: string) => `公表予定日より後の、${due}まで延ばす`,
    reason: '延ばす理由',
    submit: '期限を延ばす',
    problem: {
      reason: '延ばす理由を書いてください。',
      late: (day: string) =>
        `新しい期限が、公表予定日（${day}）より後です。この課の回答を待つと、予定日に公表できません。それでも延ばすときは、印を付けて、もう一度押してください。`,
    },
  },
  close: {
    title: '未回答のまま締め切る',
    lead: {
      regular: '締め切った行は、課の回答を待ちません。印刷する言葉は、締め切る前に次の画面で確かめられます。',
      opinion: '締め切った意見は、課の回答を待ちません。市の対応は、企画課が入力するか、ほかの課に照会してください。',
    },
    rows: '締め切る行',
    reason: '締め切る理由',
    check: '締め切る前に確かめる',
    checkTitle: '未回答のまま締め切る前の確認',
    checkLead: (section: string, rows: number) => `${section}の${rows}行を、未回答のまま締め切ります。`,
    checkReason: (reason: string) => `締め切る理由：${reason}`,
    printed: (word: string) => `報告書には「${word}」と印刷します。課が書いた内容があっても、印刷しません。`,
    answeredByPlanning: '課の対応は印刷しません。市の対応は、企画課が入力するか、ほかの課に照会してください。',
    forGoodTitle: '締め切ると、取り消せません',
    forGood: {
      regular: '課が後から答えるときは、公表した後の更新で、次の版に載せます。',
      opinion: '課が後から答えるときは、同じ意見を照会し直してください。',
    },
    submit: (rows: number) => `${rows}行を未回答のまま締め切る`,
    edit: '戻って直す',
    problem: {
      none: '締め切る行を選んでください。',
      reason: '締め切る理由を書いてください。',
    },
  },
} as const
