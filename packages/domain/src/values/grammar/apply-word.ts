import type { Meaning } from '../lexicon/meaning.ts'
import type { Word } from '../tokens/token.ts'
import { hasValue, type Part } from './part.ts'

type Kind = Meaning['kind']

/** Which meaning of a word counts, by what the part already holds: first one found wins. */
const besideFigure: readonly Kind[] = [
  'compare',
  'aggregate',
  'change',
  'state',
  'remark',
  'particle',
  'reference',
  'missing',
]
const alone: readonly Kind[] = ['missing', 'state', 'change', 'aggregate', 'reference', 'compare', 'remark', 'particle']

const chosen = (word: Word, order: readonly Kind[]): Meaning | undefined => {
  for (const kind of order) {
    const meaning = word.meanings.find((candidate) => candidate.kind === kind)
    if (meaning !== undefined) return meaning
  }
  return undefined
}

/** Deeds beside a figure (5回開催) are only told of; what is not done or not there contradicts the figure. */
const stateBesideFigure = (part: Part, word: Word, meaning: Extract<Meaning, { kind: 'state' }>): void => {
  if (meaning.value === 'maintain') part.qualitative = 'maintain'
  else if (meaning.value === 'not-done' && !word.meanings.some((other) => other.kind === 'remark'))
    part.doubts.push(`「${word.text}」が数値に付いています`)
  else part.remarks.push(word.text)
}

/** Puts a known word into a part: as the value itself, or as something said about its figure. */
export const applyWord = (part: Part, word: Word, willHaveFigure: boolean): void => {
  const withFigure = part.figure !== null || willHaveFigure
  const meaning = chosen(word, withFigure ? besideFigure : alone)
  switch (meaning?.kind) {
    case 'compare':
      return compare(part, word, meaning, willHaveFigure)
    case 'aggregate':
      return aggregate(part, word, meaning)
    case 'change':
      return change(part, word, meaning, withFigure)
    case 'state':
      if (withFigure) return stateBesideFigure(part, word, meaning)
      return stateAlone(part, word, meaning)
    case 'missing':
      if (withFigure) return missingBesideFigure(part, word)
      return missing(part, word, meaning)
    case 'reference':
      part.reference = part.reference === '' ? word.text : `${part.reference}${word.text}`
      // 「全国平均並み」 is a goal of its own.
      if (!withFigure && /(?:並み?|同程度|同水準)$/.test(word.text)) part.comparator ??= '~'
      return
    case 'remark':
      part.subjects += 1
      if (meaning.noted) part.remarks.push(word.text)
      return
    default:
      return
  }
}

/** A lone X in front of a figure is a name (「X 1,200人」); any other word that says why there is none contradicts it. */
const missingBesideFigure = (part: Part, word: Word): void => {
  if (/^[xX]$/.test(word.text) && part.figure === null) part.labels.push(word.text)
  else part.doubts.push(`「${word.text}」が数値に付いています`)
}

/** 「R6見込 35人」: these stand before a figure as well. */
const leadsToo = /^(?:見込|予測|概数|概算)/

const compare = (
  part: Part,
  word: Word,
  meaning: Extract<Meaning, { kind: 'compare' }>,
  willHaveFigure: boolean,
): void => {
  const nothingBefore = part.figure === null && part.reference === ''
  if (/^[<>≤≥]/.test(word.text) && part.figure !== null) part.doubts.push(`「${word.text}」が数値の後ろにあります`)
  if (meaning.place === 'after' && nothingBefore && !(willHaveFigure && leadsToo.test(word.text))) {
    if (!word.meanings.some((other) => other.kind === 'remark')) part.doubts.push(`「${word.text}」の相手がありません`)
    return
  }
  if (meaning.place === 'before' && part.figure !== null && !/^[<>≤≥]/.test(word.text))
    return void part.remarks.push(word.text)
  // 「約80%以上」: the side counts for more than the vagueness, which is told in the note.
  if (part.comparator !== null && part.comparator !== meaning.value) {
    if (part.comparator !== '~' && meaning.value !== '~')
      part.doubts.push(`「${part.comparatorText}」と「${word.text}」が重なっています`)
    part.remarks.push(meaning.value === '~' ? word.text : part.comparatorText)
    if (meaning.value === '~') return
  }
  part.comparator = meaning.value
  part.comparatorText = word.text
}

const aggregate = (part: Part, word: Word, meaning: Extract<Meaning, { kind: 'aggregate' }>): void => {
  if (part.aggregation === 'none') part.aggregation = meaning.value
  else if (part.aggregation !== meaning.value) {
    part.remarks.push(word.text)
    if (!(part.aggregation === 'annual-average' && meaning.value === 'per-year'))
      part.doubts.push(`「${word.text}」とほかの集計の語が重なっています`)
  }
}

const change = (part: Part, word: Word, meaning: Extract<Meaning, { kind: 'change' }>, withFigure: boolean): void => {
  if (part.qualitative === 'maintain') return
  if (part.qualitative !== 'none' && part.qualitative !== meaning.value)
    part.doubts.push(`「${word.text}」と増減の向きが食い違います`)
  part.qualitative = meaning.value
  if (!withFigure) part.word = part.word === '' ? word.text : part.word
}

/** 「アンケート未実施」 is no milestone: nobody was asked. */
const asks = /(?:調査|アンケート)$/

const stateAlone = (part: Part, word: Word, meaning: Extract<Meaning, { kind: 'state' }>): void => {
  if (part.word !== '' && part.missing !== 'none') {
    part.remarks.push(word.text)
    part.doubts.push(`「${word.text}」が値のない理由とも読めます`)
    return
  }
  if (
    meaning.value === 'not-done' &&
    /実施/.test(word.text) &&
    asks.test([...part.labels, ...part.remarks].at(-1) ?? '')
  ) {
    part.missing = 'not-measured'
    part.word = word.text
    return
  }
  // 「策定に着手」, 「導入検討中」: what is not finished decides.
  if (part.qualitative === 'none' || meaning.value === 'not-done') part.qualitative = meaning.value
  if (!meaning.sure) part.doubts.push(`「${word.text}」は実施の有無とも値がない理由とも読めます`)
  part.word = part.word === '' ? word.text : `${part.word}${word.text}`
}

const missing = (part: Part, word: Word, meaning: Extract<Meaning, { kind: 'missing' }>): void => {
  const wasDash = part.word !== '' && part.missing === 'not-measured'
  if (part.missing !== 'none' && !wasDash) return void part.remarks.push(word.text)
  if (hasValue(part) && part.missing === 'none') {
    part.remarks.push(word.text)
    part.doubts.push(`「${word.text}」が値のない理由とも読めます`)
    return
  }
  part.missing = meaning.value
  if (!meaning.sure) part.doubts.push(`「${word.text}」は値がない理由としてほかの読み方もあります`)
  part.word = wasDash ? part.word : word.text
}
