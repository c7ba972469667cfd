import { vocabulary } from '../lexicon/vocabulary.ts'
import type { Folded } from '../text/fold.ts'
import { figureAt } from './figure-at.ts'
import { kanjiFigureAt } from './kanji-figure-at.ts'
import { isKanjiDigit } from './kanji-number.ts'
import { markAt } from './mark-at.ts'
import { phraseAt, type FoundPhrase } from './phrase-at.ts'
import { runEnd } from './run-of-letters.ts'
import { segmentRun } from './segment-run.ts'
import { timeAt } from './time-at.ts'
import type { Token } from './token.ts'

/** What the tokens may rest on besides the text: units the context names, the document's fiscal year. */
export type TokenContext = { units: ReadonlySet<string>; fiscalYear: number | undefined }

type Found = FoundPhrase | { tokens: readonly Token[]; end: number }

/** A year a change is measured from, 「H25年度比」 「2019年度実績以上」, is no time of the value. */
const baseTail =
  /(?:の?(?:実績値?|現状値?|数値|値|水準))*(?:比|対比|と比べて?|に比べて?|に対して|より(?=も?[多少高低大小増減向上\d])も?|から(?=[^、,()]{0,10}[%増減削縮])|並み?|の?水準|(?=以上|以下|未満|超|を上回|を下回|と同|同))/y

/** Takes a folded cell apart. Every character ends up in exactly one token or is a kept space; linear in the length. */
export const tokenize = (folded: Folded, context: TokenContext): readonly Token[] => {
  const { text, gaps } = folded
  const tokens: Token[] = []
  let index = 0
  while (index < text.length) {
    if (text[index] === ' ') {
      index += 1
      continue
    }
    const found = nextFound(folded, index, tokens.at(-1), context)
    const gap = gaps.has(index)
    if ('tokens' in found) tokens.push(...found.tokens)
    else tokens.push({ ...found.token, from: index, to: found.end, gap })
    index = found.end
  }
  return tokens
}

const nextFound = (folded: Folded, index: number, before: Token | undefined, context: TokenContext): Found => {
  const { text, gaps } = folded
  return (
    numbered(text, index, before) ??
    mark(text, index, /[※*†注¹²³⁰⁴-⁹(①-⑳㉑-㉟❶-❿㈠-㈩●■◆◇□☆★▶▪]/) ??
    time(text, index, context.fiscalYear) ??
    uncrossed(phraseAt(text, index), index, gaps) ??
    (isRangeMark(text, index, before)
      ? null
      : (signedAbout(folded, index, context) ?? figure(figureAt(text, index, gaps, context.units)))) ??
    kanjiFigure(folded, index, before, context) ??
    hyphen(text, index, before) ??
    mark(text, index, /./su) ??
    run(folded, index)
  )
}

/** A dash between two words without white space belongs to a name: 経済センサス-活動調査. */
const hyphen = (text: string, index: number, before: Token | undefined): FoundPhrase | null =>
  /[-—]/.test(text[index] ?? '') &&
  (before?.kind === 'label' || before?.kind === 'word') &&
  before.to === index &&
  /[\p{L}]/u.test(text[index + 1] ?? '')
    ? { token: { kind: 'word', text: text[index] ?? '', meanings: [{ kind: 'particle' }] }, end: index + 1 }
    : null

/** 「NPS -12」 is a name and a figure: a Latin word with digits ends where white space was. */
const uncrossed = (found: FoundPhrase | null, index: number, gaps: ReadonlySet<number>): FoundPhrase | null => {
  if (found === null || found.token.kind !== 'label' || !/^[A-Za-z]/.test(found.token.text)) return found
  for (let at = index + 1; at < found.end; at += 1)
    if (gaps.has(at)) return { token: { kind: 'label', text: found.token.text.slice(0, at - index) }, end: at }
  return found
}

const mark = (text: string, index: number, firsts: RegExp): FoundPhrase | null => {
  if (!firsts.test(text[index] ?? '')) return null
  const found = markAt(text, index)
  return found === null
    ? null
    : { token: { kind: 'mark', mark: found.mark, text: text.slice(index, found.end) }, end: found.end }
}

/** 「1)」 numbers an item where it begins the cell, 「(1)」 and 「(2)」 where both are there. */
const numbered = (text: string, index: number, before: Token | undefined): FoundPhrase | null => {
  const head = text.slice(index, index + 4)
  const isPlain = before === undefined && /^\d{1,2}\)/.test(head)
  const isListed = /^\(\d{1,2}\)/.test(head) && text.startsWith('(1)') && text.includes('(2)')
  if (!isPlain && !isListed) return null
  const end = text.indexOf(')', index) + 1
  return { token: { kind: 'mark', mark: 'bullet', text: text.slice(index, end) }, end }
}

const time = (text: string, index: number, fiscalYear: number | undefined): FoundPhrase | null => {
  const found = timeAt(text, index, fiscalYear)
  if (found === null) return null
  baseTail.lastIndex = found.end
  const tail = baseTail.exec(text)
  // 「対2013年度」 names the base of a change, as 2013年度比 does.
  if (tail !== null || text[index - 1] === '対') {
    const end = found.end + (tail?.[0].length ?? 0)
    return { token: { kind: 'word', text: text.slice(index, end), meanings: [{ kind: 'reference' }] }, end }
  }
  const { timeKind, start, end, dateIso = null, doubt = null } = found.time
  return {
    token: { kind: 'time', timeKind, start, end, dateIso, doubt, text: text.slice(index, found.end) },
    end: found.end,
  }
}

/** A dash directly behind a figure or a time joins it with what follows; it is no sign. */
const isRangeMark = (text: string, index: number, before: Token | undefined): boolean =>
  /[-—]/.test(text[index] ?? '') &&
  before !== undefined &&
  before.to === index &&
  (before.kind === 'figure' || before.kind === 'time')

const figure = (found: ReturnType<typeof figureAt>): FoundPhrase | null =>
  found === null ? null : { token: found.figure, end: found.end }

const signBeforeAbout = /[△▲-](約|概ね|およそ|おおよそ)(?=\d)/y

/** 「▲約80万」: the sign belongs to the figure behind 約. */
const signedAbout = ({ text, gaps }: Folded, index: number, context: TokenContext): Found | null => {
  signBeforeAbout.lastIndex = index
  const match = signBeforeAbout.exec(text)
  const from = index + (match?.[0].length ?? 0)
  const found = match === null ? null : figureAt(text, from, gaps, context.units)
  if (match === null || found === null) return null
  const about: Token = {
    kind: 'word',
    text: match[1] ?? '',
    meanings: [{ kind: 'compare', value: '~', place: 'before' }],
    from: index,
    to: from,
    gap: gaps.has(index),
  }
  return { tokens: [about, { ...found.figure, sign: '-', from, to: found.end, gap: false }], end: found.end }
}

const kanjiFigure = (
  folded: Folded,
  index: number,
  before: Token | undefined,
  context: TokenContext,
): FoundPhrase | null => {
  if (!isKanjiDigit(folded.text[index] ?? '') && folded.text[index] !== 'ゼ') return null
  if (before?.kind === 'label' && before.to === index && folded.text[index] !== 'ゼ') return null
  return figure(kanjiFigureAt(folded.text, index, folded.gaps, context.units))
}

const run = (folded: Folded, index: number): Found => {
  const { text, gaps } = folded
  const end = alternativeEnd(text, index, Math.max(runEnd(text, index), index + 1))
  const stop = timeInside(text, index, end)
  const tokens = segmentRun(text, index, stop, gaps).map((piece): Token => {
    const place = { from: piece.from, to: piece.to, gap: gaps.has(piece.from) }
    const words = text.slice(piece.from, piece.to)
    if (piece.meanings !== null) return { ...place, kind: 'word', text: words, meanings: piece.meanings }
    return words === '・'
      ? { ...place, kind: 'mark', mark: 'middot', text: words }
      : { ...place, kind: 'label', text: words }
  })
  return { tokens, end: stop }
}

/** 「実施・未実施」: known values side by side are two, unlike the names in 「小・中学校」. */
const alternativeEnd = (text: string, from: number, end: number): number => {
  const words = text.slice(from, end).split('・')
  const [first = ''] = words
  return words.length > 1 && words.every(isValueWord) ? from + first.length : end
}

const isValueWord = (word: string): boolean =>
  (vocabulary.get(word) ?? []).some(({ kind }) => kind === 'state' || kind === 'missing')

const eraInside =
  /平成|令和|昭和|[HR](?=\d)|(?<!隔)週(?=\d)|(?<![毎各単周通半今昨前現過来翌同本当新平両隔近初数何成少青中老])年(?=約?\d)|(?:1|一)?日(?:当|あ)|ゼロ(?=$|[)をの、人件])|(?<=第|約|計|概ね|延べ|全)[一二三四五六七八九十百千]{1,5}(?=[万億]?(?:人|件|回|位|校|社|か所|箇所|団体|名|施設|地区|点|本|台|戸|世帯|円))/g

/** The end of a run of letters, or where an era begins inside it: 「実績平成28年度」 is two things. */
const timeInside = (text: string, from: number, end: number): number => {
  eraInside.lastIndex = from + 1
  const match = eraInside.exec(text)
  return match !== null && match.index < end ? match.index : end
}
