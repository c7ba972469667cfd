import { hasValue, type Part } from './grammar/part.ts'

/** Names at the head of a list: 男性, 小6. Longer ones are sentences. */
const longestLabel = 24

/** Why the shape of a cell, not one of its values, leaves another reading open. */
export const structuralDoubts = (parts: readonly Part[]): readonly string[] => {
  const doubts: string[] = []
  const [first] = parts
  if (first === undefined) return doubts
  if (first.inBrackets && parts.length === 1 && first.figure !== null) doubts.push('かっこの中だけに値があります')
  if (first.figure?.sign === '-' && /(?:平均|値|目標)$/.test(first.reference))
    doubts.push(`「${first.reference}」から引いた差とも読めます`)
  const label = first.labels.join('')
  if (label.length > longestLabel) doubts.push(`「${label.slice(0, longestLabel)}…」を項目名とみました`)
  if (first.figure === null && hasValue(first) && label !== '' && !names(first, label))
    doubts.push(`「${label}」を項目名とみました`)
  if (!hasValue(first) && first.comparator === null && /^(?!目標|計画)./.test(first.reference))
    doubts.push(`「${first.reference}」と比べる語がありません`)
  if (isLoneTime(first) && label + first.remarks.join('') !== '') doubts.push('時点のほかに値がありません')
  if (parts.length > 1 && differs(parts)) doubts.push('単位の違う値が並んでいます')
  if (parts.some((part, index) => bounds(parts[index - 1], part))) doubts.push('上限と下限のある範囲です')
  else if (parts.some((part, index) => index > 0 && runsOn(part, parts[index - 1])))
    doubts.push('区切りのない値が並んでいます')
  if (timesLastOnly(parts)) doubts.push('時点はすべての値のものとも最後の値のものとも読めます')
  if (mixesGoalAndResult(parts)) doubts.push('目標と実績が1つの欄にあります')
  return doubts
}

const isLoneTime = (part: Part): boolean => !hasValue(part) && part.time !== null && part.reference === ''

/** What is made or set up: 「基本計画の策定」, 「協議会設置」. A sentence, 一部 or a group of people is none. */
const madeThing =
  /^(?!.*[未不非無])(?!一部|全部|全て|各|全|順次|随時|適宜|部分|必要)[\p{Script=Han}\p{Script=Katakana}ー・々〇の]{1,14}$/u
const names = (part: Part, label: string): boolean =>
  part.missing === 'none' && (part.qualitative === 'done' || part.qualitative === 'not-done') && madeThing.test(label)

/** 「小学校97.5% 中学校99.1%(R4)」: the year may be that of both. Behind an arrow it is that of the value it leads to. */
const timesLastOnly = (parts: readonly Part[]): boolean => {
  const outer = parts.filter((part) => !part.inBrackets)
  const last = outer.at(-1)
  return (
    outer.length > 1 &&
    last !== undefined &&
    last.time !== null &&
    outer.slice(0, -1).every((part) => part.time === null) &&
    outer.every((part) => part.figure !== null && !part.followsArrow && part.labels.length + part.subjects > 0)
  )
}

const says = (part: Part, words: RegExp): boolean => part.remarks.some((remark) => words.test(remark))

/** 「目標 100件 実績 120件」; 「R5実績 30人 R6実績 35人」 are results of two years. */
const mixesGoalAndResult = (parts: readonly Part[]): boolean => {
  if (parts.length < 2) return false
  if (parts.some((part) => says(part, /^(?:目標|計画値)/))) return true
  const results = parts.filter((part) => says(part, /^実績/))
  return results.length > 0 && results.length < parts.length && parts.some((part) => part.time === null)
}

/** 「100人以上200人未満」: two bounds of one value. */
const bounds = (low: Part | undefined, high: Part): boolean =>
  low !== undefined &&
  !high.isSeparated &&
  !high.inBrackets &&
  (low.comparator === '>=' || low.comparator === '>') &&
  (high.comparator === '<=' || high.comparator === '<')

/** A value that follows another with nothing between them: neither a mark nor a name nor a time. */
const runsOn = (part: Part, before: Part | undefined): boolean =>
  part.figure !== null && !part.isSeparated && !part.inBrackets && (isDash(before) || isUnnamed(part))

const isDash = (part: Part | undefined): boolean => part?.missing === 'not-measured' && /^[-—…‥.]+$/.test(part.word)

const isUnnamed = (part: Part): boolean =>
  part.time === null &&
  part.labels.length + part.subjects + part.remarks.length === 0 &&
  part.aggregation === 'none' &&
  part.reference === ''

/** Figures of several units without labels: prose with numbers in it, not a list. */
const differs = (parts: readonly Part[]): boolean => {
  const outer = parts.filter((part) => part.figure !== null && !part.inBrackets)
  const units = new Set(outer.map((part) => part.figure?.unit.split('/', 1)[0] ?? '').filter((unit) => unit !== ''))
  return units.size > 1
}

/** What a person should know besides the columns: doubts first, then remarks of the cell. */
export const readingNote = (part: Part, doubts: readonly string[]): string => {
  const said = [...part.labels, part.reference, part.per, ...part.remarks].filter((text) => text !== '')
  const remarks = said.length === 0 ? [] : [`記載：${[...new Set(said)].join('、')}`]
  return [...doubts, ...remarks].join('。')
}
