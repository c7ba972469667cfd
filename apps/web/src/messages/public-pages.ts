/** What anybody may read. */
export const publicPages = {
  title: '公表した報告書',
  lead: '総合戦略の取組状況を、年度ごとに公表しています。同じ版のファイルは、どれも同じ内容です。',
  none: '公表した報告書は、まだありません。',
  year: (year: string) => `${year}実績`,
  edition: (number: number, date: string, newest: boolean) => `第${number}版　${date}公表${newest ? '（最新）' : ''}`,
  html: '報告書を読む（HTML）',
  files: [
    { name: 'report.pdf', word: '報告書（PDF）' },
    { name: 'summary.pdf', word: '概要（PDF）' },
    { name: 'kpis.csv', word: 'KPI一覧（CSV）' },
    { name: 'activities.csv', word: '取組一覧（CSV）' },
    { name: 'csv-metadata.json', word: 'CSVの列の説明（JSON）' },
    { name: 'report.json', word: '全データ（JSON）' },
    { name: 'report.schema.json', word: '全データの形の説明（JSON Schema）' },
    { name: 'manifest.json', word: 'ファイルの一覧と照合番号（JSON）' },
  ],
} as const
