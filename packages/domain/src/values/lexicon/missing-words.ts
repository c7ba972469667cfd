import type { WordGroup } from './meaning.ts'

/** Why a cell holds no figure. A bare dash is not here: it is a mark of its own, read as not-measured. */
export const missingWords: readonly WordGroup[] = [
  {
    meaning: { kind: 'missing', value: 'not-measured', sure: true },
    words:
      '未調査 調査なし 調査無し 今年度は調査なし 今年度調査なし 当該年度調査なし 調査未実施 調査実施なし 調査せず 調査年度外 調査対象外 未測定 測定なし 測定せず 測定未実施 未計測 計測なし 未算出 調査していない 調査を実施していない 調査未了 調査年でない 調査年ではない データなし データ無し データ無 計測していない 測定していない 把握していない 未集計のため不明 に初回調査 初回調査 調査予定 隔年調査 隔年調査のため 隔年調査のため実績なし 隔年調査のため実績値なし 調査のない年度 調査を実施しない年度 アンケート未実施 アンケート調査未実施 意識調査未実施 市民アンケート未実施 市民意識調査未実施 調査は未実施 調査実施年度でない 調査該当年度でない 調査年度でない 調査年度ではない 調査年度にあたらない 調査年度に当たらない',
  },
  {
    meaning: { kind: 'missing', value: 'not-applicable', sure: true },
    words:
      '該当なし 該当無し 該当せず 非該当 対象なし 対象無し 対象外 該当者なし 対象者なし 評価対象外 目標設定なし 目標値なし 目標なし 設定なし 目標値設定なし 該当事業なし 適用外 該当年度なし',
  },
  {
    meaning: { kind: 'missing', value: 'not-applicable', sure: false },
    words: '実績なし 実績無し なし 皆無 NA n.a. N.A. 未設定',
  },
  {
    meaning: { kind: 'missing', value: 'not-started', sure: true },
    words: '未着手 未開始 事業開始前 開始前 事業未実施 事業未着手 事業実施前 実施前 供用開始前 開設前',
  },
  { meaning: { kind: 'missing', value: 'not-started', sure: false }, words: '新規 新規事業 新規指標 新規設定 新設' },
  {
    meaning: { kind: 'missing', value: 'pending', sure: true },
    words:
      '集計中 調査中 確認中 精査中 算定中 算出中 照会中 集計作業中 未集計 集計未了 未確定 確定待ち 調査結果待ち 結果待ち 回答待ち 報告待ち 公表待ち 後日集計 後日確定 集計待ち 分析中 今後算定 今後集計 今後調査 調査実施中 現在集計中 現在調査中',
  },
  { meaning: { kind: 'missing', value: 'pending', sure: false }, words: '未定 後日 追って 今後設定 今後検討' },
  {
    meaning: { kind: 'missing', value: 'unpublished', sure: true },
    words:
      '未公表 未発表 非公表 公表なし 公表前 公表されていない 未公開 公表予定 発表前 発表予定 発表なし 後日公表 公表未定 今後公表 非公開 秘匿',
  },
  { meaning: { kind: 'missing', value: 'unpublished', sure: false }, words: 'x X' },
  {
    meaning: { kind: 'missing', value: 'ended', sure: true },
    words:
      '終了 事業終了 廃止 事業廃止 制度廃止 調査終了 調査廃止 終了済 事業完了により終了 統計廃止 事業終了のため 休止 事業休止 調査休止',
  },
  {
    meaning: { kind: 'missing', value: 'no-answer', sure: true },
    words: '無回答 未回答 回答なし 未入力 入力なし 未提出 未記入 記載なし 未報告 報告なし',
  },
  {
    meaning: { kind: 'missing', value: 'unknown', sure: true },
    words:
      '不明 把握不能 把握不可 把握困難 把握できない 把握できず 算出できない 算定できない 測定できない 計測できない 集計できない 算出できず 算定できず 算出不能 算出不可 算定不能 算定不可 測定不能 測定不可 集計不可 集計不能 集計困難 算出困難 比較不可 評価不能 計測不能 計測不可 ? 不詳 数値なし 数値不明 未詳',
  },
  { meaning: { kind: 'missing', value: 'unknown', sure: false }, words: '〃 同上 同左 々 同 未把握' },
]
