import {
  isBehind,
  seriesFieldOf,
  type EditionChange,
  type EditionChangePlace,
  type EditionData,
} from '@torikumi/domain'
import type { EditionWords } from '../../words/edition-words.ts'
import { behindTitle } from '../behind-title.ts'
import { both, changedJudgement, changedText, remarkText, type ChangedText } from './changed-text.ts'
import { placeTarget } from './change-place.ts'
import { fieldName } from './field-names.ts'
import { judgementMark } from './judgement-mark.ts'

/** One place of a change: where it is, its pages, what stood there and what stands there. */
export interface ChangeRow {
  code: string
  label: string
  /** The page in the earlier edition; empty where it lacks the place. */
  pageBefore: string
  /** Where the place is in this edition; empty where it lacks it. */
  target: string
  before: ChangedText
  after: ChangedText
  /** True where the texts are so long that they stand below the place, side by side. */
  long: boolean
}

/** The parts in the order in which a list of changes names them. */
const order: readonly EditionChangePlace['part'][] = [
  'sheet',
  'goal',
  'opinions',
  'summary',
  'behind',
  'contents',
  'series',
]
/** What a column of 50 mm holds in about four lines. */
const longText = 60

/** The rows of a change, sheets first. `listed` says whether the list of what is behind is in this edition. */
export function changeRows(
  data: EditionData,
  change: EditionChange,
  words: EditionWords,
  listed: boolean,
): ChangeRow[] {
  const places = change.places.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
  return places.flatMap((place, index) =>
    rowsAt(data, change, place, words, index === 0).map(({ label, before, after }) => ({
      code: place.code,
      label,
      pageBefore: place.pageBefore === null ? '' : String(place.pageBefore),
      target: place.part === 'behind' && !listed ? '' : placeTarget(data, change, place),
      before,
      after,
      long: [before, after].some(({ text }) => lengthOf(text) > longText),
    })),
  )
}

type Texts = Pick<ChangeRow, 'label' | 'before' | 'after'>

function rowsAt(
  data: EditionData,
  change: EditionChange,
  place: EditionChangePlace,
  words: EditionWords,
  isFirst: boolean,
): Texts[] {
  const name = fieldName(change, words)
  const text = {
    before: textOf(data, change, change.before),
    after: textOf(data, change, change.after),
  }
  const hasMore = place.before !== '' || place.after !== ''
  const more = { before: changedJudgement(data, place.before), after: changedJudgement(data, place.after) }
  const joined = { before: both(text.before, more.before), after: both(text.after, more.after) }
  switch (place.part) {
    case 'sheet':
    case 'goal':
      if (seriesFieldOf(change.field) !== null) return [{ label: `図　${name}`, ...text }]
      if (!hasMore || change.field === 'judgement') return [{ label: name, ...text }]
      if (!isFirst) return [{ label: `再掲の値と${words.judgement}`, ...joined }]
      return [
        { label: name, ...text },
        { label: `${words.judgement}と説明の文`, ...more },
      ]
    case 'opinions':
      return [{ label: `意見と市の対応　${name}`, ...text }]
    case 'summary':
      if (seriesFieldOf(change.field) !== null) return [{ label: `概要　前年度から変わったもの　${name}`, ...text }]
      if ([place.before, place.after].some((word) => judgementMark(data, word) !== null))
        return [{ label: `概要　基本目標別の${words.judgement}`, ...more }]
      return [
        {
          label: `概要　${words.judgement}ごとの指標数`,
          before: remarkText(place.before),
          after: remarkText(place.after),
        },
      ]
    case 'behind':
      return [{ label: `概要　${behindTitle(data)}`, ...(hasMore ? listing(data, place) : text) }]
    case 'contents':
      return [hasMore ? { label: '目次の印', ...more } : { label: `目次　${name}`, ...text }]
    case 'series':
      return [
        { label: hasMore ? `推移と索引　値と${words.judgement}` : `推移と索引　${name}`, ...(hasMore ? joined : text) },
      ]
    default:
      return place.part satisfies never
  }
}

const textOf = (data: EditionData, { field }: EditionChange, text: string): ChangedText =>
  field === 'judgement' ? changedJudgement(data, text) : changedText(field, text)

/** What is behind has a row in the list: it comes, goes, or stands under another word. */
function listing(data: EditionData, place: EditionChangePlace): Pick<Texts, 'before' | 'after'> {
  const isLate = (text: string): boolean => {
    const mark = judgementMark(data, text)?.mark
    return mark !== undefined && isBehind(mark)
  }
  const [was, is] = [isLate(place.before), isLate(place.after)]
  if (was && !is) return { before: remarkText('この指標の行'), after: remarkText('削除') }
  if (!was && is) return { before: remarkText('（なし）'), after: remarkText('この指標の行を追加') }
  return { before: changedJudgement(data, place.before), after: changedJudgement(data, place.after) }
}

const lengthOf = (blocks: ChangedText['text']): number =>
  blocks.reduce((sum, { pieces }) => sum + pieces.reduce((length, piece) => length + piece.text.length, 0), 0)
