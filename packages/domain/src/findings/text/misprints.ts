/** A misprint as it stands in a text, and what was likely meant. */
export interface Misprint {
  printed: string
  meant: string
}

/** Misprints of office words, as recognition of print makes them (カ for 力, a letter lost) and as typing does. */
const MISPRINTS: readonly (readonly [printed: RegExp, meant: string])[] = [
  [/(?<!生)活カ/u, '活力'],
  [/(?<![農漁生])協カ/u, '協力'],
  [/魅カ/u, '魅力'],
  [/努カ/u, '努力'],
  [/認知所/u, '認知症'],
  [/できよう(?=[、に])/u, 'できるよう'],
  [/子も達/u, '子ども達'],
  [/をを/u, 'を'],
  [/年度を取組を/u, '年度の取組を'],
  [/モーターゼーション/u, 'モータリゼーション'],
  [/移住ターン/u, '移住Iターン、UJIターンなど'],
]

/** The misprints of office words in a text, each once. */
export const misprintsOf = (text: string): Misprint[] =>
  MISPRINTS.flatMap(([pattern, meant]) => {
    const printed = pattern.exec(text)?.[0]
    return printed === undefined ? [] : [{ printed, meant }]
  })

/** Letters that are taken for each other in proper names: [rare, usual]. */
export const NAME_LETTERS: readonly (readonly [rare: string, usual: string])[] = [
  ['祿', '祢'],
  ['禰', '祢'],
  ['縣', '県'],
]
