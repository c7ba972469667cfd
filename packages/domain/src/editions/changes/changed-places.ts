import type { EditionChangePlace } from '../edition-changes.ts'
import type { EditionData, EditionKpi } from '../edition-data.ts'
import { countedKpi, isListedBehind, kpiAt } from './placed-kpis.ts'
import type { PrintedText } from './printed-texts.ts'
import { seriesFieldOf } from './series-field.ts'
import { judgedWord, judgementText } from './printed-words.ts'
import { changedCounts } from './summary-counts.ts'

type Place = PrintedText['place']

/** Fields that the table of all indicators prints too, and those that the list of what is behind prints. */
const IN_SERIES: ReadonlySet<string> = new Set([
  'actualRaw',
  'actualReason',
  'actualStatus',
  'targetRaw',
  'baselineRaw',
  'indicatorName',
  'unit',
  'section',
  'source',
  'howCounted',
  'surveyCycle',
  'judgementOverride',
  'judgement',
])
const IN_BEHIND: ReadonlySet<string> = new Set([
  'actualRaw',
  'actualReason',
  'targetRaw',
  'actualNote',
  'outlook',
  'outlookReason',
  'indicatorName',
  'unit',
])

/** A place, before anybody knows its pages. */
export function placeOf(place: Place, before = '', after = ''): EditionChangePlace {
  return { ...place, before, after, pageBefore: null, pageAfter: null }
}

/**
 * Every place that a changed field of an indicator is printed at, the sheets that were given first. With `leads` it is the field
 * by which the judgement changed: the places carry what follows, a judgement's word and progress, a mark, a count.
 */
export function kpiPlaces(
  previous: EditionData,
  next: EditionData,
  change: { id: string; field: string; places: readonly Place[]; leads: boolean },
): EditionChangePlace[] {
  const { id, field, places, leads } = change
  if (seriesFieldOf(field)?.what === 'raw') return [...places.map((place) => placeOf(place)), ...charts(next, id)]
  const sheets = places.map((place) => {
    const [before, after] = leads ? judgedAt(previous, next, id, place, judgementText) : ['', '']
    return placeOf(place, before, after)
  })
  const [wordBefore, wordAfter] = leads ? countedWords(previous, next, id) : ['', '']
  const others: EditionChangePlace[] = []
  const isListed = isListedBehind(previous, id) || isListedBehind(next, id)
  if (isListed && (IN_BEHIND.has(field) || wordBefore !== wordAfter))
    others.push(placeOf({ part: 'behind', code: '' }, wordBefore, wordAfter))
  if (wordBefore !== wordAfter) others.push(...whatFollows(previous, next, [wordBefore, wordAfter]))
  if (IN_SERIES.has(field)) others.push(placeOf({ part: 'series', code: '' }, wordBefore, wordAfter))
  return [...sheets, ...others]
}

/** The sheets whose charts draw an indicator. */
function charts({ report, goals, measures }: EditionData, id: string): EditionChangePlace[] {
  if (report.layout === 'traditional' || !report.shows.chart) return []
  const on = (part: 'goal' | 'sheet', sheets: EditionData['goals'] | EditionData['measures']): EditionChangePlace[] =>
    sheets.filter(({ kpis }) => kpis.some((kpi) => kpi.indicatorId === id)).map(({ code }) => placeOf({ part, code }))
  return [...on('goal', goals), ...on('sheet', measures)]
}

/** 概要 changes with every word: where one indicator makes up for another, its counts stay and its bars and lists do not. */
function whatFollows(previous: EditionData, next: EditionData, words: readonly [string, string]): EditionChangePlace[] {
  const counts = changedCounts(previous, next)
  const inSummary: readonly [string, string] = counts.before === '' ? words : [counts.before, counts.after]
  return [placeOf({ part: 'summary', code: '' }, ...inSummary), placeOf({ part: 'contents', code: '' }, ...words)]
}

/** True where the judgement of an indicator is printed otherwise at one of these places. */
export function judgementChanged(
  previous: EditionData,
  next: EditionData,
  id: string,
  places: readonly Place[],
): boolean {
  return places.some((place) => {
    const [before, after] = judgedAt(previous, next, id, place, judgementText)
    return before !== after
  })
}

function countedWords(previous: EditionData, next: EditionData, id: string): [string, string] {
  const [before, after] = [countedKpi(previous, id), countedKpi(next, id)]
  return different(before, after, judgedWord)
}

function judgedAt(
  previous: EditionData,
  next: EditionData,
  id: string,
  place: Place,
  text: (kpi: EditionKpi) => string,
): [string, string] {
  return different(kpiAt(previous, id, place), kpiAt(next, id, place), text)
}

function different(
  before: EditionKpi | undefined,
  after: EditionKpi | undefined,
  text: (kpi: EditionKpi) => string,
): [string, string] {
  const texts = [before, after].map((kpi) => (kpi === undefined ? '' : text(kpi)))
  const [was = '', is = ''] = texts
  return was === is ? ['', ''] : [was, is]
}
