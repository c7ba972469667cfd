import type { WordGroup } from './meaning.ts'

/** Verbs of milestones: alone, with 済 or with 未 and 中 they say whether something was done. */
const deeds =
  '実施 策定 設置 設立 導入 開設 開始 公表 制定 締結 整備 運用 供用 改定 改訂 作成 発行 開催 認定 取得 登録 採択 開業 開館 開校 竣工 移転 統合 構築 確立 配置 稼働 稼動 着手 加入 参加 検証 公開 配信 発足 創設 見直し 選定 完成 決定 協定締結 整備完了 供用開始 運用開始 事業化 法人化 条例制定 計画策定 組織化 建設 申請 交付 工事 改修 調整 推進 開通 全線開通 完売 着工 再開 開講 改築 新築 施行 適用 更新 配備 提供 発売 承認 可決 指定 宣言 実現 誘致 派遣 普及 周知 運行 運航 修繕 補修 点検 植樹 植栽 掲載 放送 配布 巡回'

const formed = (before: string, after: string): string =>
  deeds
    .split(' ')
    .map((deed) => `${before}${deed}${after}`)
    .join(' ')

/** 維持, 実施, 検討中: words that stand for a value. */
export const stateWords: readonly WordGroup[] = [
  {
    meaning: { kind: 'state', value: 'maintain', sure: true },
    words:
      '維持 現状維持 の維持 を維持 現状を維持 現状の維持 水準維持 水準を維持 水準の維持 現状水準維持 現状水準を維持 現状水準の維持 維持する を維持する 維持を目指す 維持継続 継続維持 横ばい 横這い 据置 据置き 据え置き キープ をキープ をキープする 保持 の保持 を保持 堅持 現状どおり 現状通り 現状のまま 現状のとおり 変化なし 変わらず 増減なし 変更なし 維持・向上 維持向上 維持または向上 維持又は向上 維持・増加 維持または増加 維持又は増加 維持・拡大 維持以上 現状維持以上 維持もしくは向上 維持若しくは向上 維持・改善 維持または減少 維持又は減少 維持・減少',
  },
  {
    meaning: { kind: 'state', value: 'done', sure: true },
    words: `${formed('', '')} ${formed('', '済')} ${formed('', '済み')} ${formed('', '完了')} ${formed('', '終了')} 完了 達成 達成済 達成済み 済 済み 有 有り あり ○ 実施中 継続実施 継続 継続中 実施継続 設置あり 実施あり 供用中 運用中 稼働中 稼動中 実施している 実施した 実施する 策定した 設置した 開催した 策定する 設置する 毎年実施 全校実施`,
  },
  {
    meaning: { kind: 'state', value: 'not-done', sure: true },
    words: `${formed('未', '')} ${formed('', 'なし')} ${formed('', 'せず')} ${formed('', 'していない')} × 無 無し 未達成 未達 未完了 未完成 未了 未対応 検討中 検討 協議中 準備中 計画中 整備中 建設中 工事中 策定中 作成中 調整中 構築中 改定中 改修中 設置中 申請中 審議中 選定中 交渉中 手続中 推進中 見直し中 着手 着手中 検討開始 検討段階`,
  },
  {
    meaning: { kind: 'state', value: 'not-done', sure: false },
    words: `${formed('', '予定')} 中止 延期 見送り 開催中止 実施見送り 事業中止 実施中止 予定 未`,
  },
]
