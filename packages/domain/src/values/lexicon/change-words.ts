import type { WordGroup } from './meaning.ts'

/** Behind a figure these compare with it; behind 現状値 they are a change from it. */
const above =
  'より増加 より向上 より上昇 より改善 よりも増加 よりも向上 よりも上昇 よりも改善 から増加 から向上 から上昇 から改善 より増やす よりも増やす'
const below =
  'より減少 より低下 より縮小 よりも減少 よりも低下 よりも縮小 から減少 から低下 から縮小 より減らす よりも減らす'

/** 増, 減: the figure is the size of a change, or the word alone is the goal. The size keeps its sign as printed. */
export const changeWords: readonly WordGroup[] = [
  { meaning: { kind: 'compare', value: '>', place: 'after' }, words: above },
  { meaning: { kind: 'compare', value: '<', place: 'after' }, words: below },
  { meaning: { kind: 'change', value: 'increase' }, words: above },
  { meaning: { kind: 'change', value: 'decrease' }, words: below },
  {
    meaning: { kind: 'change', value: 'increase' },
    words:
      '増 増加 の増 の増加 増やす 増える 増した 増加させる 増加傾向 増加傾向へ 増加へ 増大 増員 増設 増額 増進 アップ up UP Up 上昇 上昇傾向 向上 の向上 拡大 伸長 延伸 引上げ 引き上げ 引上 引き上げる 高める プラス 伸び 増加目標 増加率 多い方向 純増 ↑ ↗ 上げる 伸ばす 延ばす 倍増 倍増以上 純増',
  },
  {
    meaning: { kind: 'change', value: 'decrease' },
    words:
      '減 減少 の減 の減少 減らす 減る 減少させる 減少傾向 減少傾向へ 減少へ 削減 の削減 縮減 低減 軽減 抑制 短縮 の短縮 縮小 圧縮 節減 節約 カット ダウン DOWN Down down 低下 下降 引下げ 引き下げ 引下 引き下げる 下げる 減量 減額 減員 純減 ↓ ↘ 抑える 半減 減らしていく',
  },
]
