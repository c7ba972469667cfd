import type { Aggregation, Direction } from '@torikumi/domain'

/** A row: measure, indicator, name, unit, direction, aggregation, then raw cell, number and period of 現状値, 年度末値 and 目標値. */
export type Fy2016Kpi = readonly [
  measure: string,
  indicator: string,
  name: string,
  unit: string,
  direction: Direction,
  aggregation: Aggregation,
  baseline: readonly [raw: string, number: string, period: string],
  actual: readonly [raw: string, number: string, period: string],
  target: readonly [raw: string, number: string, period: string],
]

/** The 36 KPI rows of a real report: its cells as printed, with every form a value takes. One row per line, fields between bars. */
const text = `
1-1-1|ind-001|美祢社会復帰促進センターでの作業・職業訓練に関わる市内企業の数|企業|higher|point-in-time|8企業(H26)|8|2014|7企業|7|2016|10企業|10|2019
1-1-2|ind-002|誘致・進出企業数|社|higher|cumulative|2社(H25)|2|2013|進出協定締結数 平成28年度 1社 平成29年度 1社|1|2016|2社 (5年間累計)|2|2019
1-1-3|ind-003|市内企業の合同会社説明会の開催回数|回|higher|cumulative|-|||4回|4|2016|4回(累計)|4|2019
1-1-3|ind-004|市内の高校の卒業生の美祢市への就職率|%|higher|annual|22.7% (H25)|22.7|2013|19.7% (H28年度卒業生)|19.7|2016-graduates|30%|30|2019
1-2-1|ind-005|観光客のリピーター率|%|higher|annual|26.9%|26.9||51.5% (H28年度)|51.5|2016|35.0%|35.0|2019
1-2-2|ind-006|外国人観光客数|人|higher|annual|38,039人 (H25)|38039|2013|56,337人 (H28)|56337|2016|70,000人|70000|2019
1-2-2|ind-007|外国語対応のガイドの数|人|higher|point-in-time|0人|0||0人|0|2016|3人|3|2019
1-2-3|ind-008|観光施設への交流人口|万人|higher|annual|124万人 (H25)|124|2013|150万人 (H28)|150|2016|148万人|148|2019
1-2-3|ind-009|道の駅等の特産品販売額|億円|higher|annual|2.4億円 (H25)|2.4|2013|2.4億円|2.4|2016|2.6億円|2.6|2019
1-3-1|ind-010|ミネコレクションの認定商品数|品|higher|point-in-time|20品 (H26)|20|2014|57品|57|2016|50品|50|2019
1-3-1|ind-009|道の駅等の特産品販売額|億円|higher|annual|2.4億円 (H25)|2.4|2013|2.4億円|2.4|2016|2.6億円|2.6|2019
1-3-2|ind-011|集落営農法人数|法人|higher|point-in-time|20法人 (H26)|20|2014|23法人|23|2016|25法人|25|2019
1-3-2|ind-012|認定新規就農者数|人|higher|cumulative|7人 (H26)|7|2014|8人|8|2016|12人|12|2019
2-1-1|ind-013|美祢市の情報接触度|点|higher|point-in-time|5.3点(H26)|5.3|2014|5.9点|5.9|2016|10.0点|10.0|2019
2-1-1|ind-014|美祢市への観光意欲度|点|higher|point-in-time|12.4点(H26)|12.4|2014|14.9点|14.9|2016|18.0点|18.0|2019
2-1-2|ind-006|外国人観光客数|人|higher|annual|38,039人 (H25)|38039|2013|56,337人 (H28)|56337|2016|70,000人|70000|2019
2-2-1|ind-015|美祢市の魅力度|点|higher|point-in-time|2.7点 (H26)|2.7|2014|3.7点|3.7|2016|4.0点|4.0|2019
2-2-1|ind-010|ミネコレクションの認定商品数|品|higher|point-in-time|20品 (H26)|20|2014|57品|57|2016|50品|50|2019
2-2-2|ind-016|UJIターン受入人数|人|higher|cumulative|39人(H26)|39|2014|121人|121|2016|138人(累計)|138|2019
2-2-2|ind-017|空き家等情報バンク登録物件の成約件数|件|higher|period-average|年平均3.4件 (H22~H26)|3.4|2010-2014|年平均3.0件 (H27~H28)|3.0|2015-2016|年平均5件 (H27~H31)|5|2015-2019
2-3-1|ind-018|高齢福祉の充実に関する不満度|%|lower|point-in-time|20.4%|20.4||-||2016|14.0%|14.0|2019
2-3-1|ind-019|高齢者における空き家等情報バンク登録物件の成約件数|件|higher|period-average|-|||年平均0件 (H27~H28)|0|2015-2016|年平均2件 (H27~H31)|2|2015-2019
2-3-2|ind-020|市民千人あたりの看護師数|人|higher|point-in-time|8.40人(H24)|8.40|2012|8.72人(H26.12)|8.72|2014-12|8.70人|8.70|2018
2-3-2|ind-021|介護保険施設の従業者数|人|higher|point-in-time|242人(H24)|242|2012|—||2016|260人|260|2018
3-1-1|ind-022|出会いの場への参加者に対する支援人数|人|higher|period-average|年平均6.8人 (H23~H26)|6.8|2011-2014|年平均14人 (H27・28)|14|2015-2016|年平均15人 (H27~H31)|15|2015-2019
3-2-1|ind-023|児童クラブ数|か所|higher|point-in-time|10か所|10||15か所|15|2016|12か所|12|2019
3-2-2|ind-024|子育て支援の充実に対する不満度|%|lower|point-in-time|18.9%|18.9||—||2016|12.0%|12.0|2019
3-3-1|ind-025|美祢市に愛着を持つ小・中・高生の割合|%|higher|point-in-time|61.2% (H26)|61.2|2014|—||2016|70%|70|2019
4-1-1|ind-026|人口千人当たりの犯罪認知件数|件|lower|annual|3.9件(H24)|3.9|2012|3.9件|3.9|2016|3.0件|3.0|2019
4-1-1|ind-027|人口に占める消防団員数の割合|%|maintain|point-in-time|3.42%(H26)|3.42|2014|3.54%(H28)|3.54|2016|維持||2019
4-1-2|ind-028|地域住民グループ数(サロン活動等)|グループ|higher|point-in-time|100グループ (H26)|100|2014|107グループ|107|2016|110グループ|110|2019
4-2-1|ind-029|1日当たりのJR美祢線の利用者数|人|higher|per-day|110人 (H25)|110|2013|167人 (H28)|167|2016|180人|180|2019
4-2-1|ind-030|1日当たりのミニバス等の利用者数|人|higher|per-day|50人 (H25)|50|2013|57人 (H28)|57|2016|70人|70|2019
4-2-2|ind-031|都市機能の整備に対する不満度|%|lower|point-in-time|26.8% (H26)|26.8|2014|—||2016|18.0%|18.0|2019
4-2-2|ind-032|地域ボランティアの団体数|団体|higher|point-in-time|100団体|100||94団体|94|2016|120団体|120|2019
4-2-3|ind-033|連携協定締結数|協定|higher|point-in-time|5協定 (H26)|5|2014|5協定|5|2016|10協定|10|2019
`

const rowOf = (line: string): Fy2016Kpi => {
  const [measure = '', indicator = '', name = '', unit = '', direction, aggregation, ...values] = line.split('|')
  const value = (at: number) => [values[at] ?? '', values[at + 1] ?? '', values[at + 2] ?? ''] as const
  return [
    measure,
    indicator,
    name,
    unit,
    direction as Direction,
    aggregation as Aggregation,
    value(0),
    value(3),
    value(6),
  ]
}

/** The rows, in printed order. */
export const fy2016Kpis: readonly Fy2016Kpi[] = text.trim().split('\n').map(rowOf)
