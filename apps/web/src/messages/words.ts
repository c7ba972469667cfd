/** 市の言葉. */
export const words = {
  title: '市の言葉',
  lead: '地名、施設、事業などの名前を、正しい字で書いておく表です。',
  how: '確認事項が、よく似た字の取り違え（「萩」と「荻」、「力」と「カ」など）をこの表の言葉と比べて見つけます。指標、取組、課の名前は書かなくても比べます。',
  label: '言葉（1行に1つ）',
  hint: '空の行と同じ言葉は、保存するときに除きます。個人の名前は書かないでください。',
  save: '保存する',
  saved: (count: number) => `保存しました（${count}語）`,
  conflict: 'ほかの人が先に保存しました',
  conflictLead: '下の欄はあなたが書いた内容です。このままでよければ、もう一度「保存する」を押してください。',
  tooMany: (count: number) => `${count}語あります。2,000語までにしてください。`,
  badLine: (line: number, text: string, why = '長すぎる（60文字まで）か、使えない文字があります。') =>
    `${line}行目「${text}」：${why}`,
  never: 'まだ保存されていません。',
  last: (post: string, at: string) => `最後に保存：${post}、${at}`,
} as const
