import type { Aggregation, Direction, TargetKind } from '@torikumi/domain'

/** A printed KPI row with its definition; `since` is the first year of an accumulation, `targetYear` that of a column head of its own. */
export interface Fy2016Kpi {
  measure: string
  indicatorId: string
  name: string
  unit: string
  direction: Direction
  aggregation: Aggregation
  since: string
  targetKind: TargetKind
  baseline: string
  actual: string
  target: string
  targetYear: string
}

/** The 36 KPI rows of a real report: its cells as printed, with every form a value takes. One row per line, fields between bars. */
const text = `
1-1-1|ind-001|美祢社会復帰促進センターでの作業・職業訓練に関わる市内企業の数|企業|higher|point-in-time||number|8企業(H26)|7企業|10企業|
1-1-2|ind-002|誘致・進出企業数|社|higher|cumulative|2015|number|2社(H25)|進出協定締結数 平成28年度 1社 平成29年度 1社|2社 (5年間累計)|
1-1-3|ind-003|市内企業の合同会社説明会の開催回数|回|higher|cumulative|2015|number|-|4回|4回(累計)|
1-1-3|ind-004|市内の高校の卒業生の美祢市への就職率|%|higher|annual||number|22.7% (H25)|19.7% (H28年度卒業生)|30%|
1-2-1|ind-005|観光客のリピーター率|%|higher|annual||number|26.9%|51.5% (H28年度)|35.0%|
1-2-2|ind-006|外国人観光客数|人|higher|annual||number|38,039人 (H25)|56,337人 (H28)|70,000人|
1-2-2|ind-007|外国語対応のガイドの数|人|higher|point-in-time||number|0人|0人|3人|
1-2-3|ind-008|観光施設への交流人口|万人|higher|annual||number|124万人 (H25)|150万人 (H28)|148万人|
1-2-3|ind-009|道の駅等の特産品販売額|億円|higher|annual||number|2.4億円 (H25)|2.4億円|2.6億円|
1-3-1|ind-010|ミネコレクションの認定商品数|品|higher|point-in-time||number|20品 (H26)|57品|50品|
1-3-1|ind-009|道の駅等の特産品販売額|億円|higher|annual||number|2.4億円 (H25)|2.4億円|2.6億円|
1-3-2|ind-011|集落営農法人数|法人|higher|point-in-time||number|20法人 (H26)|23法人|25法人|
1-3-2|ind-012|認定新規就農者数|人|higher|cumulative||number|7人 (H26)|8人|12人|
2-1-1|ind-013|美祢市の情報接触度|点|higher|point-in-time||number|5.3点(H26)|5.9点|10.0点|
2-1-1|ind-014|美祢市への観光意欲度|点|higher|point-in-time||number|12.4点(H26)|14.9点|18.0点|
2-1-2|ind-006|外国人観光客数|人|higher|annual||number|38,039人 (H25)|56,337人 (H28)|70,000人|
2-2-1|ind-015|美祢市の魅力度|点|higher|point-in-time||number|2.7点 (H26)|3.7点|4.0点|
2-2-1|ind-010|ミネコレクションの認定商品数|品|higher|point-in-time||number|20品 (H26)|57品|50品|
2-2-2|ind-016|UJIターン受入人数|人|higher|cumulative|2015|number|39人(H26)|121人|138人(累計)|
2-2-2|ind-017|空き家等情報バンク登録物件の成約件数|件|higher|period-average||number|年平均3.4件 (H22~H26)|年平均3.0件 (H27~H28)|年平均5件 (H27~H31)|
2-3-1|ind-018|高齢福祉の充実に関する不満度|%|lower|point-in-time||number|20.4%|-|14.0%|
2-3-1|ind-019|高齢者における空き家等情報バンク登録物件の成約件数|件|higher|period-average||number|-|年平均0件 (H27~H28)|年平均2件 (H27~H31)|
2-3-2|ind-020|市民千人あたりの看護師数|人|higher|point-in-time||number|8.40人(H24)|8.72人(H26.12)|8.70人|2018
2-3-2|ind-021|介護保険施設の従業者数|人|higher|point-in-time||number|242人(H24)|—|260人|2018
3-1-1|ind-022|出会いの場への参加者に対する支援人数|人|higher|period-average||number|年平均6.8人 (H23~H26)|年平均14人 (H27・28)|年平均15人 (H27~H31)|
3-2-1|ind-023|児童クラブ数|か所|higher|point-in-time||number|10か所|15か所|12か所|
3-2-2|ind-024|子育て支援の充実に対する不満度|%|lower|point-in-time||number|18.9%|—|12.0%|
3-3-1|ind-025|美祢市に愛着を持つ小・中・高生の割合|%|higher|point-in-time||number|61.2% (H26)|—|70%|
4-1-1|ind-026|人口千人当たりの犯罪認知件数|件|lower|annual||number|3.9件(H24)|3.9件|3.0件|
4-1-1|ind-027|人口に占める消防団員数の割合|%|maintain|point-in-time||maintain|3.42%(H26)|3.54%(H28)|維持|
4-1-2|ind-028|地域住民グループ数(サロン活動等)|グループ|higher|point-in-time||number|100グループ (H26)|107グループ|110グループ|
4-2-1|ind-029|1日当たりのJR美祢線の利用者数|人|higher|per-day||number|110人 (H25)|167人 (H28)|180人|
4-2-1|ind-030|1日当たりのミニバス等の利用者数|人|higher|per-day||number|50人 (H25)|57人 (H28)|70人|
4-2-2|ind-031|都市機能の整備に対する不満度|%|lower|point-in-time||number|26.8% (H26)|—|18.0%|
4-2-2|ind-032|地域ボランティアの団体数|団体|higher|point-in-time||number|100団体|94団体|120団体|
4-2-3|ind-033|連携協定締結数|協定|higher|point-in-time||number|5協定 (H26)|5協定|10協定|
`

const rowOf = (line: string): Fy2016Kpi => {
  const [
    measure = '',
    indicatorId = '',
    name = '',
    unit = '',
    direction,
    aggregation,
    since = '',
    targetKind,
    ...cells
  ] = line.split('|')
  const [baseline = '', actual = '', target = '', targetYear = ''] = cells
  return {
    measure,
    indicatorId,
    name,
    unit,
    direction: direction as Direction,
    aggregation: aggregation as Aggregation,
    since,
    targetKind: targetKind as TargetKind,
    baseline,
    actual,
    target,
    targetYear,
  }
}

/** The rows, in printed order. */
export const fy2016Kpis: readonly Fy2016Kpi[] = text.trim().split('\n').map(rowOf)
