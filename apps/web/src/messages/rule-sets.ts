/** 判定基準: what each rule set does, in plain words. */
export const ruleSets = {
  title: '判定基準',
  hint: 'KPIを判定するものさしです。この年度の照会を始めた後は変えられません。選んだ基準は、次の年度でもはじめに選ばれています。',
  named: (name: string, version: string) => `${name}（第${version}版）`,
  /** Beside a judgement that is not published yet. */
  judgedBy: (name: string, version: string) => `判定基準は「${name}」（第${version}版）です。`,
  marks: (words: string) => `判定：${words}`,
  /** By the rule set's id. */
  about: {
    standard:
      '目標値に届いたかを見ます。届いていないときは、現状値から目標値までまっすぐ進むとした場合のその年度の目安と比べ、目安以上、目安までの6割以上、それに満たないもの（現状値より悪いものを含む）に分けます。',
    'baseline-and-target':
      '目標値に届いたか、届いていないときは現状値より良いか、同じくらいか（差が1割以内）、悪いかを見ます。年度ごとの目安は使いません。',
    'straight-path':
      '現状値から目標値までまっすぐ進むとした場合のその年度の目安だけで見ます。目安以上、目安までの6割以上、それに満たないものの3つに分けます。',
    'national-form':
      '国の地方創生の交付金の報告にならった4つの区分です。目標値に届いた、目安までの7割以上を進んだ、現状値より良い、そのほかに分けます。',
  } as Readonly<Record<string, string>>,
} as const
