/** 印刷の形（案）: what a report would look like in print, before it is decided. */
export const preview = {
  open: '印刷の形で見る（案）',
  openYear: '報告書の全体を印刷の形で見る（案）',
  draft: '案',
  title: (section: string) => `${section}のシート（案）`,
  yearTitle: (year: string) => `${year} 取組状況（案）`,
  ofDraft: 'いま保存されている回答を、印刷の形で表示しています。ほかの課の行は、決裁済みのものだけを表示します。',
  ofRevision: (no: number) =>
    `第${no}回提出の内容を、印刷の形で表示しています。ほかの課の行は、決裁済みのものだけを表示します。`,
  ofYear: '各課が提出した内容（決裁前のものを含む）を、印刷の形で表示しています。',
  pages: 'ページの区切りとページ番号は、PDFで確かめられます。',
  backToAnswers: '回答に戻る',
  backToDecision: '決裁の画面に戻る',
  backToYear: '年度の画面に戻る',
  print: 'PDF（案）を作る',
  printing: {
    title: '案のPDF',
    waiting: 'PDFを作っています。できあがると、この画面に表示されます。数秒から1分ほどかかります。',
    away: '印刷の処理がいま止まっています。動き始めると、続きから作ります。この画面は開いたままでも、閉じてもかまいません。',
    ready: 'PDFができました。',
    download: 'PDF（案）を開く',
    kept: (until: string) =>
      `${until}まで、この画面から開けます。その後は消えます。もう一度作るには、元の画面から作り直してください。`,
    failed: 'PDFを作れませんでした。',
    failedLead: '文が長すぎるなど、用紙に収まらない行があるかもしれません。印刷の形の画面で確かめてください。理由：',
    back: '元の画面に戻る',
    hint: '案です。決裁された報告書ではありません。',
  },
  nothing: 'まだ提出されていないため、印刷の形で見られるものがありません。',
} as const
