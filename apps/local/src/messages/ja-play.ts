/** What the people of the demonstration write, and the lines that tell of it. */
export const play = {
  begins: (fiscalYear: number) => `見本の${fiscalYear}年度を、照会から公表まで進めます（1分ほどかかります）…`,
  broke: (reason: string) => `見本の年度を進められませんでした。画面の答え：${reason}`,
  noticeText: '見本の照会文です。各課の指標の値と取組の状況を回答してください。',
  wrongText: '前の年度の取組を書いた、見本の書き間違いです。',
  returnReason: '前の年度の内容になっています。直してください。',
  words: {
    opened: (fiscalYear: number) => `${fiscalYear}年度の照会を始めました。`,
    answered: (requests: number) => `${requests}課が回答しました。`,
    returned: '1行を差し戻しました。',
    asked: '公表の準備を進めています。',
    published: '公表しました。',
    settleReason: '見本のため、このままにします。',
    waiting: (reason: string) => `待っています（${reason}）…`,
    stuck: (minutes: number) => `${minutes}分のあいだ何も進みませんでした。`,
  },
}
