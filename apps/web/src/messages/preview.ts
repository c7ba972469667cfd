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
  nothing: 'まだ提出されていないため、印刷の形で見られるものがありません。',
} as const
