import { type Misprint, NAME_LETTERS } from './misprints.ts'

/** Letters that print and recognition take for each other. */
const GROUPS: readonly string[] = [
  '力カ',
  '二ニ',
  '口ロ',
  '工エ',
  '夕タ',
  '卜ト',
  '八ハ',
  '末未',
  '己已巳',
  '千干',
  '萩荻',
]
/** Pairs of letters of office words that hold such a letter: known to be right whatever the city's words are. */
const OFFICE_PAIRS =
  '活力 協力 魅力 努力 能力 学力 体力 労力 有力 主力 電力 助力 効力 人口 窓口 入口 出口 口座 工事 加工 施工 工業 工場 商工 竣工 着工 工芸 大工 夕方 夕日 年末 月末 週末 末日 期末 度末 末に 末ま 未満 未来 未定 未実 未利 未達 未設 未活 自己 千円 千人 若干 干潟 干拓 二次 二酸'.split(
    ' ',
  )

const LIKE: ReadonlyMap<string, readonly string[]> = new Map(
  [...GROUPS, ...NAME_LETTERS.map((letters) => letters.join(''))].flatMap((group) =>
    Array.from(group).map((letter) => [letter, Array.from(group).filter((other) => other !== letter)] as const),
  ),
)
const SUSPECT = new RegExp(`[${[...LIKE.keys()].join('')}]`, 'gu')
const isKana = (letter: string | undefined): boolean => letter !== undefined && /[\p{Script=Katakana}ー]/u.test(letter)
const isHan = (letter: string | undefined): boolean => letter !== undefined && /[\p{Script=Han}々]/u.test(letter)

/** Which pairs of letters are right. */
export type WordPairs = ReadonlySet<string>

/** The pairs of letters in the words of a city's list, added to those of office words. */
export const wordPairs = (words: readonly string[]): WordPairs => {
  const pairs = new Set(OFFICE_PAIRS)
  for (const word of words) {
    for (const { index } of word.matchAll(SUSPECT)) {
      if (isHan(word[index])) for (const pair of pairsAt(word, index)) pairs.add(pair)
    }
  }
  return pairs
}

/**
 * Words in which a letter stands for one it looks like: neither of its pairs is known, the pair with the other letter is. A
 * katakana letter inside a katakana word is left alone.
 */
export const lookAlikesOf = (text: string, known: WordPairs): Misprint[] => {
  const found = new Map<string, Misprint>()
  for (const { 0: letter, index } of text.matchAll(SUSPECT)) {
    if (isKana(letter) && (isKana(text[index - 1]) || isKana(text[index + 1]))) continue
    const pairs = pairsAt(text, index)
    if (pairs.some((pair) => known.has(pair))) continue
    for (const printed of pairs) {
      const meant = (LIKE.get(letter) ?? [])
        .map((other) => printed.replace(letter, other))
        .find((pair) => known.has(pair))
      if (meant !== undefined) found.set(printed, { printed, meant })
    }
  }
  return [...found.values()]
}

/** The two pairs a letter makes with its neighbours, as far as those are kanji. */
const pairsAt = (text: string, index: number): string[] => {
  const pairs: string[] = []
  if (isHan(text[index - 1])) pairs.push(text.slice(index - 1, index + 1))
  if (isHan(text[index + 1])) pairs.push(text.slice(index, index + 2))
  return pairs
}
