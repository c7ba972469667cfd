// A line that was wrapped in the printed table left a space where Japanese writes none (T10).

const KANJI = '\\p{Script=Han}'
const WORD = `${KANJI}\\p{Script=Hiragana}\\p{Script=Katakana}ー`

const IN_NAME = new RegExp(`(?<=[${WORD}、，・]) +(?=[${WORD}])`, 'gu')

/**
 * A name without the spaces of its line wraps: 「拡 充」 → 「拡充」, 「整備、 運営」 → 「整備、運営」. Only spaces between two Japanese
 * letters go; those beside Latin letters, digits and brackets stay (「FOOD TAIPEI」, 「登録者数 (累計)」).
 */
export const joinWrappedName = (name: string): string => name.replace(IN_NAME, '')

const COUNTERS = '件|人|名|社|回|棟|戸|台|校|団体|法人|世帯|企業|品目?|か所|カ所|ヶ所|箇所|万円|千円|億円|円|万人|千人'

/** Each of these can only be a wrap; a space that may be the joint of two paragraphs is left alone. */
const IN_TEXT = [
  // 「11 件」: a figure and its counter.
  new RegExp(`(?<=[0-9０-９]) +(?=(?:${COUNTERS}))`, 'gu'),
  // 「休 止」: what follows the space is one kanji, then the sentence or clause ends.
  new RegExp(`(?<=[${WORD}]) +(?=${KANJI}(?:[。、，）)」』・]|$))`, 'gu'),
  // 「祭りや 市場」: no sentence or paragraph ends with these.
  new RegExp(`(?<=[をやにが、]) +(?=[${WORD}])`, 'gu'),
  // 「ホームペ ージ」: no word begins with these.
  new RegExp(`(?<=[${WORD}]) +(?=[ーァィゥェォッャュョヮンぁぃぅぇぉっゃゅょゎん々])`, 'gu'),
]

/** A text without the spaces that can only come from a line wrap inside a word or clause. */
export const joinWrappedText = (text: string): string =>
  IN_TEXT.reduce((joined, wrap) => joined.replace(wrap, ''), text)
