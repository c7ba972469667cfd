import type { OfferState } from '@torikumi/domain'

/** 訂正の申し出: a section asks planning to correct one of its published rows. */
export const offers = {
  toOffer: '訂正を申し出る',
  toOfferAgain: 'もう一度、訂正を申し出る',
  toOwn: '申し出の内容を見る',
  toRow: (code: string, name: string) => `（${code} ${name}）`,
  title: '訂正の申し出',
  formTitle: '公表した内容の訂正を申し出る',
  lead: '公表した内容に誤りがあったとき、速報や集計中だった値が確定したときに、新しい内容と理由を書いて企画課に申し出ます。企画課が受け付けると、訂正・更新の照会が届き、申し出た内容が入力された状態で決裁に進みます。',
  notYet: '申し出ただけでは、公表した内容は変わりません。',
  offer: '企画課に申し出る',
  back: '回答の画面に戻る',
  reasonHint:
    '企画課と、公表を決裁する人が読みます。正誤表か確定値反映一覧にも印刷します。個人の名前は書かないでください。',
  state: {
    open: '企画課の返事を待っています',
    accepted: '受け付けられました',
    declined: '見送られました',
    withdrawn: '取り下げました',
  } satisfies Record<OfferState, string>,
  by: (post: string, when: string) => `申し出：${post}　${when}`,
  ended: (post: string, when: string) => `返事：${post}　${when}`,
  began: (kind: string, number: number) => `${kind}（${number}回目）として始まりました。`,
  declineReason: '見送った理由',
  findings: 'この内容にすると出る確認事項',
  findingsNone: '確認事項はありません。',
  withdraw: '申し出を取り下げる',
  withdrawHint: '企画課が受け付けるまでは、取り下げて書き直せます。',
  offered: '企画課に申し出ました。',
  withdrawn: '申し出を取り下げました。',
  outcome: {
    'not-published': 'この行は、まだ公表されていないか、照会の行ではないため、申し出られません。',
    'already-offered': 'この行には、返事を待っている申し出があります。',
    'nothing-changed': '公表した内容と同じです。変える内容を書いてください。',
    'reason-missing': '理由を書いてください。',
  },
  planning: {
    panel: '課からの訂正の申し出',
    waiting: (count: number) => `課から訂正の申し出が${count}件あります`,
    one: (section: string, code: string, name: string) => `${section}　${code} ${name}`,
    list: '課からの訂正の申し出の一覧',
    state: { open: '返事待ち', accepted: '受付済', declined: '見送り', withdrawn: '取下げ' } satisfies Record<
      OfferState,
      string
    >,
    pageTitle: (section: string) => `${section}からの訂正の申し出`,
    content: '申し出の内容',
    accept: (kind: string) => `受け付けて、${kind}を始める`,
    acceptLead:
      '次の画面で、理由と期限を確かめて始めます。課には照会が届き、申し出た内容が入力された状態で、いつもの決裁に進みます。',
    openNow: 'まだ終わっていない訂正・更新があります。それが済んでから、受け付けられます。',
    stale: '申し出のあとに、公表した内容が変わりました。下の「公表した内容」は、いまの版のものです。',
    same: 'いまの版は、申し出の内容と同じです。',
    decline: '見送る',
    declineTitle: 'この申し出を見送る',
    declineLead: '理由は、申し出た課の画面に出ます。公表した内容は変わりません。',
    reason: '見送る理由',
    reasonHint: '個人の名前は書かないでください。',
    reasonProblem: '見送る理由を書いてください。',
    declined: '申し出を見送りました。',
    ended: 'この申し出には、もう返事をしています。',
    ofRow: (post: string, kind: string, text: string) =>
      `課の申し出（${post}、${kind}）：${text}。この行を選んで始めると、申し出を受け付けます。`,
    columns: { section: '課', row: '行', kind: '種類', at: '申し出', state: '状態' },
  },
  inbox: {
    own: '申し出た訂正',
    published: '公表した年度の回答',
    publishedLead: '公表した内容の誤りに気づいたときは、ここから訂正を申し出ます。',
    year: (year: string, section: string) => `${year}実績の回答（${section}）`,
  },
} as const
