/** 市章: the picture on the report's cover. */
export const reportEmblem = {
  title: '市章',
  lead: '報告書の表紙に載せます。画像は、そのまま版のファイルに入ります。',
  current: 'いまの市章',
  none: '市章は使っていません。',
  alternative: (city: string) => `${city}章`,
  file: '画像のファイル',
  fileHint: 'PNG形式、1辺100～1,000ピクセル、100キロバイトまで。背景は白か透明にしてください。',
  submit: 'この画像を市章にする',
  remove: '市章を外す',
  savedSet: '市章を登録しました',
  savedRemoved: '市章を外しました',
  conflict: (name: string) => `${name}が先に体裁を保存しました。いまの内容を確かめて、もう一度お試しください。`,
  problem: {
    missing: 'ファイルを選んでください。',
    'too-large': (kilobytes: number) =>
      `ファイルが大きすぎます（${kilobytes}キロバイト）。100キロバイトまでにしてください。`,
    'not-png': 'PNG形式の画像ではありません。PNG形式で保存し直してください。',
    broken: '画像が壊れています。PNG形式で保存し直してください。',
    size: (width: number, height: number) =>
      `画像が${width}×${height}ピクセルです。縦と横を、どちらも100～1,000ピクセルにしてください。`,
  },
} as const
