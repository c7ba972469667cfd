/** A misprint and what was likely meant. */
export interface LookAlike {
  printed: RegExp
  meant: string
}

/** Misprints of office words, as recognition of print makes them (カ for 力, a letter lost) and as typing does. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  { printed: /(?<!生)活カ/u, meant: '活力' },
  { printed: /(?<![農漁生])協カ/u, meant: '協力' },
  { printed: /魅カ/u, meant: '魅力' },
  { printed: /努カ/u, meant: '努力' },
  { printed: /認知所/u, meant: '認知症' },
  { printed: /できよう(?=[、に])/u, meant: 'できるよう' },
  { printed: /子も達/u, meant: '子ども達' },
  { printed: /をを/u, meant: 'を' },
  { printed: /年度を取組を/u, meant: '年度の取組を' },
  { printed: /モーターゼーション/u, meant: 'モータリゼーション' },
  { printed: /移住ターン/u, meant: '移住Iターン、UJIターンなど' },
]

/** Letters that are taken for each other in proper names: [rare, usual]. */
export const NAME_LETTERS: readonly (readonly [rare: string, usual: string])[] = [
  ['祿', '祢'],
  ['禰', '祢'],
  ['縣', '県'],
]
