/** 意見への対応を照会する. */
export const opinionRequests = {
  title: '意見への対応を照会する',
  lead: '会議で出た意見を課に照会します。課の回答は、決裁と企画課確認が済むと、書いたとおりに報告書に載ります。',
  noticeText: '照会文（任意）',
  noticeHint: '照会した課の画面に載ります。',
  opinions: '意見と照会する課',
  opinionsLead: '1つの意見を複数の課に照会できます。報告書には、課ごとの対応を並べて載せます。',
  leadSection: '（主管課）',
  isAsked: '照会済みです。',
  other: 'ほかの課',
  noOther: '選ばない',
  ownAnswer: '企画課が対応を入力しています。課に照会すると、課の対応に替わります。',
  whatHappens:
    '照会すると、課の処理待ちに届きます。照会が終わるまで、市の対応は直せず、版の候補も作れません。意見の誤字は、課が提出する前なら直せます。',
  submit: '選んだ課に照会する',
  requests: '照会した課',
  open: '状況を見る・締め切る',
  openOf: (section: string, number: number) => `${section}（第${number}号）の状況を見る・締め切る`,
  problem: {
    none: '照会する課を選んでください。',
  },
} as const
