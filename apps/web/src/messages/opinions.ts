import type { OpinionStance } from '@torikumi/domain'

/** 意見（原文）と市の対応: what meetings said about the report, and what the city answers. */
export const opinions = {
  open: '意見と市の対応',
  title: (year: string) => `${year}実績への意見と市の対応`,
  lead: '会議で出た意見を原文のまま入力し、市の対応を記録します。報告書の「意見と市の対応」に載ります。発言した人の名前は書かないでください。',
  none: 'まだ意見はありません。',
  locked:
    'いまは意見を変更できません。版の候補ができたあとに変えるときは、候補を取り下げてください。公表した後は、訂正の版で扱います。',
  rows: '意見',
  row: (no: number) => `意見 ${no}`,
  request: {
    title: (section: string) => `${section}の意見への対応`,
    lead: '会議で出た意見に、市としてどう対応するかを答えます。決裁と企画課確認が済むと、書いたとおりに報告書に載ります。',
    closed: '企画課が未回答のまま締め切りました',
    closedLead: (reason: string) => `理由：${reason}`,
  },
  asked: 'この意見は課に照会しています。直すときは、先に未回答のまま締め切ってください。書いた内容は下に残っています。',
  due: (date: string) => `期限 ${date}`,
  openRequest: '提出した内容を見る',
  openRequestOf: (section: string) => `${section}の提出した内容を見る`,
  toAsk: '課に対応を照会する',
  toAskLead: '市の対応は、課に照会して決裁を受けることも、この画面で企画課が入力することもできます。',
  openTitle: '意見への対応の照会が終わっていません',
  openLead: (sections: string) =>
    `${sections}の対応が、まだ確認済になっていません。確認済になるか、未回答のまま締め切るまで、版の候補は作れません。`,
  addTitle: '意見を入力する',
  editTitle: '意見と市の対応を変更する',
  whole: '総合戦略全体',
  unanswered: '対応：未入力',
  fields: {
    body: '会議',
    held_on: '開催日',
    measure: '意見の対象',
    text: '意見（原文）',
    stance: '市の対応',
    section: '対応する課',
    response: '対応の内容と理由',
  },
  hints: {
    body: '例：美祢市総合戦略推進会議',
    held_on: '例：平成29年9月4日、2017-09-04',
    text: '言い換えたり縮めたりせず、そのまま書きます。人の名前は書きません。',
    section: '対応を決めた課を選びます。',
    response: '反映する・今後検討する・反映しない理由を書きます。',
  },
  stances: { adopted: '反映する', considered: '今後検討する', 'not-adopted': '反映しない' } satisfies Record<
    OpinionStance,
    string
  >,
  notYet: '未定',
  add: '意見を加える',
  save: '保存する',
  remove: 'この意見を取り消す',
  removeLead: '取り消した意見は報告書に載りません。記録には残ります。',
  change: '変更',
  changeOf: (no: number) => `${no}件目の意見を変更`,
  back: '意見の一覧に戻る',
  problems: {
    body: '会議の名前を書いてください。',
    held_on: '開催日を「平成29年9月4日」か「2017-09-04」の形で書いてください。',
    text: '意見を書いてください。',
    section: '市の対応を選んだときは、対応する課も選んでください。',
    response: '市の対応を選んだときは、対応の内容と理由も書いてください。',
    stance: '対応の内容を書いたときは、市の対応（反映する・今後検討する・反映しない）も選んでください。',
  },
  conflict:
    'ほかの人が先に変更しました。書いた内容は下に残っています。いまの内容を確かめてから、もう一度保存してください。',
} as const
