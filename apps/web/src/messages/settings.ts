/** 設定: what planning sets for the whole city. */
export const settings = {
  title: '設定',
  lead: '企画課が市全体について決めておくことです。変えても、すでに作った版は変わりません。',
  rooms: {
    words: { title: '市の言葉', lead: '地名や施設の正しい字。確認事項が、似た字の取り違えを見つけるときに使います。' },
    report: { title: '報告書の体裁', lead: '色、市章、指標の表の列、判定や図を載せるかどうか、用語解説など。' },
  },
} as const
