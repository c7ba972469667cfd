/** What a correction means for the reports of later years. */
export const laterYears = {
  title: '後の年度の報告書にある同じ値',
  lead: '後の年度の報告書は、公表した時点の値を前の年度の値として印刷しています。この訂正・更新では変わりません。',
  list: '後の年度の報告書ごとの値とすること',
  columns: { report: '報告書', name: '指標', raw: '印刷している値', places: '箇所', todo: 'すること' },
  report: (year: string, edition: number) => `${year}実績 第${edition}版`,
  candidate: (year: string, edition: number) => `${year}実績 第${edition}版の候補（公表前）`,
  parts: { series: '推移と索引', summary: '概要の前年度から変わったもの' },
  chart: (code: string) => `${code}の図`,
  page: (page: number) => ` ${page}ページ`,
  dataOnly: 'データ（JSON）だけ',
  todo: {
    wait: '公表したあとで、この報告書にも新しい値を反映してください。',
    waitCandidate: '公表したあとで、この候補を取り下げて作り直してください。',
    candidate: '候補を取り下げて、作り直してください。',
    done: '新しい値になっています。',
    begin: (kind: string, year: string) => `${year}実績の${kind}を始める`,
    open: (number: number) => `訂正・更新（${number}回目）で反映しています`,
    behind: (number: number) => `訂正・更新（${number}回目）が終わってから、始めてください。`,
  },
  unprinted: (years: string) => `${years}実績は公表前です。次に作る候補から新しい値を印刷します。`,
  owed: (indicators: number) =>
    `前の年度の訂正・更新で、この報告書が前の年度の値として印刷している${indicators}指標の値が変わりました。`,
  owedLead: 'この報告書は公表した時点のままです。次のとおり反映してください。',
  owedFigure: (year: string, name: string, before: string, after: string) =>
    `${name}：${year}の値「${before}」→「${after}」`,
  owedBegin: { correction: '訂正を始める', update: '更新を始める' },
  reason: (year: string, kind: string) => `${year}実績の報告書の${kind}を、この報告書にも反映するため。`,
  row: (year: string) => `${year}の値`,
  rowLead: '前の年度の報告書が変わったため、推移の値が次のとおり変わります。',
  rowOpen: 'この年度の値に変わりがなければ、そのまま提出してください。',
  choose: (figures: string) => `推移の値が変わります（${figures}）`,
} as const
