import type { WordGroup } from './meaning.ts'

/**
 * 以上, 未満, 約: words and signs that say on which side of a figure the value lies. 台 is one behind a unit only (80%台,
 * 20位台): behind a bare figure it is the unit of machines, and units are looked for first.
 */
export const comparatorWords: readonly WordGroup[] = [
  {
    meaning: { kind: 'compare', value: '>=', place: 'after' },
    words: '以上 を下回らない を下回らず を割らない を切らない',
  },
  { meaning: { kind: 'compare', value: '<=', place: 'after' }, words: '以下 以内 を超えない を上回らない を超えず' },
  {
    meaning: { kind: 'compare', value: '>', place: 'after' },
    words:
      '超 超え 超える を超える を超え を超す を上回る を上回り 上回る を上回った より多い より大きい より高い より上',
  },
  {
    meaning: { kind: 'compare', value: '<', place: 'after' },
    words: '未満 を下回る を下回り 下回る を割る を切る より少ない より小さい より低い',
  },
  {
    meaning: { kind: 'compare', value: '~', place: 'after' },
    words:
      '程度 台 前後 ほど くらい ぐらい 内外 見込み 見込 見込値 見込み値 の見込み の見込 見込数 見込み数 を見込む 余り 余 あまり 弱 強 予測 予測値 概数 概算 概算値',
  },
  {
    meaning: { kind: 'compare', value: '~', place: 'before' },
    words: '約 概ね おおむね おおよそ およそ 凡そ ほぼ ざっと 大体 推定約',
  },
  { meaning: { kind: 'compare', value: '>=', place: 'before' }, words: '≥ 最低 最低でも 少なくとも >=' },
  { meaning: { kind: 'compare', value: '<=', place: 'before' }, words: '≤ 最大 最大で 最多 最高 <=' },
  { meaning: { kind: 'compare', value: '>', place: 'before' }, words: '>' },
  { meaning: { kind: 'compare', value: '<', place: 'before' }, words: '<' },
]
