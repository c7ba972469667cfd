import { ageUnits } from '../lexicon/unit-words.ts'
import type { Figure, Place, Token, TokenOf } from '../tokens/token.ts'
import { over, type Joined, type JoinRule, type Range } from './join-rule.ts'
import { joinTimeRules } from './join-time-rules.ts'

const figures = (tokens: readonly Token[]): readonly TokenOf<'figure'>[] =>
  tokens.filter((token) => token.kind === 'figure')

/** First and last figure of the tokens a rule saw; null where it is not two plain figures. */
const pair = (tokens: readonly Token[]): readonly [TokenOf<'figure'>, TokenOf<'figure'>] | null => {
  const [first, last, more] = figures(tokens)
  return first === undefined || last === undefined || more !== undefined ? null : [first, last]
}

const isWhole = (figure: Figure): boolean => figure.sign === '' && figure.exponent === 0 && /^\d+$/.test(figure.digits)

/** Told of n/m without a unit; a unit column settles it. */
export const dateOrFraction = '分数とも日付とも読めます'

/** n/m without a unit could be a day of a month: 4/12. */
const fractionDoubt = (share: Figure, whole: Figure): string | null => {
  if (Number(share.digits) > Number(whole.digits) || Number(whole.digits) === 0)
    return `「${share.digits}/${whole.digits}」は分子が分母より大きい値です`
  if (whole.unit !== '' || share.marked || whole.marked) return null
  return Number(share.digits) <= 12 && Number(whole.digits) <= 31 ? dateOrFraction : null
}

const fraction = (share: TokenOf<'figure'>, whole: TokenOf<'figure'>, place: Place, doubt: string | null): Joined => ({
  ...(whole.unit === '' ? share : whole),
  ...place,
  sign: share.sign,
  digits: share.digits,
  denominator: whole.digits,
  exponent: share.exponent,
  scaleText: share.scaleText,
  unit: share.unit === '' ? whole.unit : share.unit,
  marked: true,
  doubt: share.doubt ?? whole.doubt ?? doubt,
})

const rangeOf = (tokens: readonly Token[]): readonly Joined[] | null => {
  const found = pair(tokens)
  if (found === null) return null
  const [low, high] = found
  if (low.unit !== '' && high.unit !== '' && low.unit !== high.unit) return null
  const shared =
    low.unit === '' && low.exponent === 0
      ? { unit: high.unit, exponent: high.exponent, scaleText: high.scaleText, rate: high.rate }
      : {}
  const range: Range = {
    kind: 'range',
    low: { ...low, ...shared },
    high,
    doubt: `${low.digits}から${high.digits}までの範囲です`,
  }
  return [{ ...range, ...over(tokens) }]
}

/** 1時間30分 is read in minutes, 8分30秒 in seconds: the smallest printed unit, as with 9兆1,400億. */
const smallerClockUnit: Readonly<Record<string, string>> = { 時間: '分', 分: '秒' }

const yearLike = (figure: Figure): boolean =>
  !figure.marked && figure.unit === '' && /^(?:19|20)\d\d$/.test(figure.digits)

/** Every join, figures first. */
export const joinRules: readonly JoinRule[] = [
  {
    name: 'fraction',
    example: '91/96校',
    sees: ['figure', 'mark:slash', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      if (found === null || !isWholeOrDecimal(found[0]) || !isWholeOrDecimal(found[1])) return null
      const [share, whole] = found
      if (share.unit === '') return [fraction(share, whole, over(tokens), fractionDoubt(share, whole))]
      if (share.unit !== whole.unit) return null
      const isShare = Number(share.digits) <= Number(whole.digits) && Number(whole.digits) > 0
      const doubt = isShare ? null : '2つの値が「/」で並んでいるとも読めます'
      return [fraction(share, whole, over(tokens), doubt)]
    },
  },
  {
    name: 'fraction of all',
    example: '12橋/全58橋',
    sees: ['figure', 'mark:slash', 'word:全', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      if (found === null || found[0].unit !== found[1].unit) return null
      const [share, whole] = found
      return [fraction(share, whole, over(tokens), fractionDoubt(share, whole))]
    },
  },
  {
    name: 'part of a whole',
    example: '96校中91校',
    sees: ['figure', 'word:中', 'figure'],
    joins: (tokens) => partOfWhole(tokens),
  },
  {
    name: 'part of a whole with のうち',
    example: '96校のうち91校',
    sees: ['figure', 'word:のうち', 'figure'],
    joins: (tokens) => partOfWhole(tokens),
  },
  {
    name: 'whole in brackets',
    example: '30社（50社中）',
    sees: ['figure', 'mark:open', 'figure', 'word:中', 'mark:close'],
    joins: (tokens) => {
      const found = pair(tokens)
      return found === null || found[0].unit !== found[1].unit
        ? null
        : [fraction(found[0], found[1], over(tokens), null)]
    },
  },
  {
    name: 'fraction in words',
    example: '3分の1',
    sees: ['figure', 'word:の', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      if (found === null || found[0].unit !== '分' || !isWhole(found[0]) || !isWhole(found[1])) return null
      const [whole, share] = found
      return [fraction(share, { ...whole, unit: '', doubt: null }, over(tokens), null)]
    },
  },
  {
    name: 'one in so many',
    example: '5人に1人',
    sees: ['figure', 'word:に', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      if (found === null || found[0].unit === '' || found[0].unit !== found[1].unit) return null
      return [fraction(found[1], found[0], over(tokens), '割合とみました')]
    },
  },
  {
    name: 'rank among so many',
    example: '2位/47都道府県',
    sees: ['figure', 'mark:slash', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      if (found === null || found[0].unit !== '位' || found[1].unit === '位') return null
      return [fraction(found[0], found[1], over(tokens), null)]
    },
  },
  {
    name: 'range of figures',
    example: '30～40%',
    sees: ['figure', 'mark:tilde', 'figure'],
    joins: rangeOf,
  },
  {
    name: 'range of figures after a dash',
    example: '10-20人',
    sees: ['figure', 'mark:dash', 'figure'],
    joins: (tokens) => (tokens[1]?.gap === true || tokens[2]?.gap === true ? null : rangeOf(tokens)),
  },
  {
    name: 'range of figures with から',
    example: '30から40人',
    sees: ['figure', 'word:から', 'figure'],
    joins: rangeOf,
  },
  {
    name: 'ratio',
    example: '1:2.5',
    sees: ['figure', 'mark:colon', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      if (found === null || found[0].sign === '-' || found[0].unit !== '' || yearLike(found[0])) return null
      return [fraction(found[0], found[1], over(tokens), '比の値とみました')]
    },
  },
  ...joinTimeRules,
  {
    name: 'hours and minutes',
    example: '1時間30分',
    sees: ['figure', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      const smaller = found === null ? undefined : smallerClockUnit[found[0].unit]
      if (found === null || smaller !== found[1].unit || !isWhole(found[0]) || !isWhole(found[1])) return null
      const total = Number(found[0].digits) * 60 + Number(found[1].digits)
      return [{ ...found[1], sign: found[0].sign, digits: String(total), marked: true, ...over(tokens) }]
    },
  },
  {
    name: 'age or school year before another figure',
    example: '3歳児 98%',
    sees: ['figure', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      if (found === null || !ageUnits.has(found[0].unit) || found[0].unit === found[1].unit) return null
      return [{ kind: 'label', text: `${found[0].digits}${found[0].unit}`, ...over(tokens.slice(0, 1)) }, found[1]]
    },
  },
  {
    name: 'age before a colon',
    example: '3歳児:98%',
    sees: ['figure', 'mark:colon', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      if (found === null || !ageUnits.has(found[0].unit) || found[0].unit === found[1].unit) return null
      return [{ kind: 'label', text: `${found[0].digits}${found[0].unit}`, ...over(tokens.slice(0, 1)) }, found[1]]
    },
  },
  {
    name: 'age group before another figure',
    example: '65歳以上 45%',
    sees: ['figure', 'word', 'figure'],
    joins: (tokens) => {
      const found = pair(tokens)
      const word = tokens[1]
      if (found === null || word?.kind !== 'word' || !ageUnits.has(found[0].unit) || found[0].unit === found[1].unit)
        return null
      return [
        { kind: 'label', text: `${found[0].digits}${found[0].unit}${word.text}`, ...over(tokens.slice(0, 2)) },
        found[1],
      ]
    },
  },
]

const isWholeOrDecimal = (figure: Figure): boolean => figure.sign === '' && (isWhole(figure) || figure.exponent >= 0)

const partOfWhole = (tokens: readonly Token[]): readonly Joined[] | null => {
  const found = pair(tokens)
  if (found === null) return null
  const [whole, share] = found
  if (whole.unit !== share.unit && share.unit !== '' && share.unit !== '位') return null
  // 「小95.2% 中90.1%」 names two schools; shares are counted, not percentages.
  if (whole.unit === '%' || share.sign !== '' || Number(share.digits) > Number(whole.digits)) return null
  return [fraction(share, whole, over(tokens), null)]
}
