const KINDS = { correction: '訂正', update: '確定値の反映' } as const

/** What anybody may read. */
export const publicPages = {
  title: '公表した報告書',
  lead: '総合戦略の取組状況を、年度ごとに公表しています。同じ版のファイルは、どれも同じ内容です。',
  none: '公表した報告書は、まだありません。',
  year: (year: string) => `${year}実績`,
  edition: (number: number, date: string, kind: 'correction' | 'update' | null, newest: boolean) =>
    `第${number}版　${date}公表${kind === null ? '' : `・${KINDS[kind]}`}${newest ? '（最新）' : ''}`,
  notNewest: (number: number) => `この年度の最新は第${number}版です。`,
  kpis: '指標から探す',
  kpiList: '指標の一覧',
  kpisHint: '指標ごとに、年度ごとの値、データの行、引用のしかたを載せています。',
  site: 'すべての年度をまとめたファイル',
  siteHint:
    'このページにある報告書とデータのすべてを、どのウェブサーバーにも置ける1つのファイル（ZIP）にまとめています。',
  siteFile: 'ウェブサイト一式（ZIP）',
  size: (bytes: number) => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('ja-JP')} KB`,
  superseded: {
    title: (number: number, file: string) => `第${number}版の${file}`,
    notice: (number: number, date: string) => `この版は以前の版です。最新は第${number}版（${date}公表）です。`,
    newest: (number: number) => `第${number}版を読む（HTML）`,
    newestFile: (number: number) => `第${number}版を開く（PDF）`,
    original: (number: number) => `第${number}版を、公表したときのまま開く（PDF）`,
    hint: '以前の版も、公表したときのまま残しています。最新の版とは内容が違うところがあります。',
  },
  html: '報告書を読む（HTML）',
  of: (year: string, number: number) => `（${year} 第${number}版）`,
  files: [
    { name: 'report.pdf', word: '報告書（PDF）' },
    { name: 'summary.pdf', word: '概要（PDF）' },
    { name: 'errata.json', word: '正誤表（JSON）' },
    { name: 'updates.json', word: '確定値反映一覧（JSON）' },
    { name: 'kpis.csv', word: '指標（CSV）' },
    { name: 'activities.csv', word: '取組（CSV）' },
    { name: 'csv-metadata.json', word: 'CSVの列の説明（JSON）' },
    { name: 'report.json', word: '全データ（JSON）' },
    { name: 'report.schema.json', word: '全データの形の説明（JSON Schema）' },
    { name: 'manifest.json', word: 'ファイルの一覧と照合番号（JSON）' },
  ],
} as const
