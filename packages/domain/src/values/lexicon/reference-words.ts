import type { WordGroup } from './meaning.ts'

/** Figures a cell only points to. With a comparator they are a goal of their own (現状値以上); with 比 they name the base of a change. */
const standards =
  '現状 現状値 現況 現況値 現在 現在値 基準 基準値 基準年 基準年度 基準年値 基準年度値 策定時 策定時値 計画策定時 当初 当初値 初期値 前年 前年度 前年値 前年度値 昨年 昨年度 昨年値 昨年度値 前回 前回値 前回調査 直近 直近値 直近年度 全国 全国平均 全国平均値 全国値 全国水準 国平均 国の平均 国 国平均値 県 県平均 県平均値 県内平均 県の平均 府平均 都平均 道平均 都道府県平均 市町村平均 市平均 類似団体平均 類似団体 類似都市平均 九州平均 政令市平均 中核市平均 目標 目標値 計画値 過去最高 過去最高値 過去平均 平年 平年値 現状程度 現計画 現行 現行値 従前値 従前 同期 前年同期 前年同月 対前年 対前年度 対前回 コロナ前 震災前 前計画 前計画期間 前期計画 前戦略 第1期計画'

const tails = [
  '',
  '実績',
  '実績値',
  '水準',
  'の水準',
  'レベル',
  '並み',
  '並',
  '比',
  '対比',
  'と同程度',
  '同程度',
  'と同水準',
  '同水準',
  'と同数',
  'より',
  'よりも',
  'から',
  '数',
  'の',
]

export const referenceWords: readonly WordGroup[] = [
  {
    meaning: { kind: 'reference' },
    words: standards
      .split(' ')
      .flatMap((standard) => tails.map((tail) => standard + tail))
      .join(' '),
  },
  {
    meaning: { kind: 'reference' },
    words: '比 対比 年度比 年比 年度対比 と比較して と比べ と比べて に比べ に比べて に対し に対して よりも より',
  },
  {
    meaning: { kind: 'state', value: 'maintain', sure: true },
    words:
      '同水準 同程度 と同程度 と同水準 と同数 同数 並み 並 現状並み 前年並み 前年度並み 前年並 前年度並 現状程度 現状値程度 現状同程度 前年度同程度 前年同程度',
  },
]
