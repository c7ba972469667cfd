import { warekiDateName } from '@torikumi/domain'
import type { EditionChange, EditionData } from '@torikumi/domain'
import type { EditionWords } from '../../words/edition-words.ts'
import { datePieces, type TextPiece } from '../date-pieces.ts'
import { textBlocks, type TextBlock } from '../text-blocks.ts'
import { elsewhereView, type ElsewhereView } from './elsewhere.ts'
import { changeRows, type ChangeRow } from './change-rows.ts'

/** 正誤表, or 確定値反映一覧 where figures became final: what this edition prints otherwise than the one before it. */
export interface ChangesView {
  title: string
  isCorrection: boolean
  /** Its sentences. */
  lead: TextPiece[][]
  /** お詫び; empty where the city prints none. */
  apology: TextBlock[]
  heads: { before: string; after: string; pageBefore: string; pageAfter: string }
  blocks: ChangeBlock[]
  /** Reports of later years with the value as it was; null where there is none. */
  elsewhere: ElsewhereView | null
  previousTitle: string
  previousText: string[]
}

/** The changes of one row: an indicator, a 取組, a measure or an opinion. */
export interface ChangeBlock {
  no: number
  name: string
  /** 「観光担当課　平成29年11月8日決裁」. */
  decided: string
  reason: TextBlock[]
  rows: ChangeRow[]
}

/** The name of the part; null in an edition that changes nothing. */
const changesTitle = ({ changes }: EditionData): string | null => {
  if (changes === null || changes.entries.length === 0) return null
  return changes.kind === 'correction' ? '正誤表' : '確定値反映一覧'
}

/** The changes of an edition; null in the first one of a year. `listed` says whether it has a list of what is behind. */
export function changesView(data: EditionData, words: EditionWords, listed: boolean): ChangesView | null {
  const title = changesTitle(data)
  const { changes, edition } = data
  if (changes === null || title === null) return null
  const { previous, kind } = changes
  const isCorrection = kind === 'correction'
  const blocks = rowsOf(changes.entries).map((entries, index) => block(data, entries, index, words, listed))
  const [was, is] = [`第${previous.number}版`, `第${edition.number}版`]
  const then = `${was}（${warekiDateName(previous.publishedOn)}公表）`
  const now = `${is}（${words.publishedOn}公表）`
  return {
    title,
    isCorrection,
    lead: (isCorrection
      ? [`${then}に次の${blocks.length}件の誤りがありました。`, `${now}で訂正します。`]
      : [`${then}の後に、次の${blocks.length}件が決まりました。`, `${now}に反映しています。`]
    ).map((text) => datePieces(text)),
    apology: textBlocks(changes.apology),
    heads: {
      before: isCorrection ? '誤' : '前回値',
      after: isCorrection ? '正' : '今回値',
      pageBefore: was,
      pageAfter: is,
    },
    blocks,
    elsewhere: elsewhereView(changes, data.edition.publishedOn),
    previousTitle: was,
    previousText: [
      `${was}も引き続き公開し、${isCorrection ? '訂正があること' : '新しい版があること'}を表紙の前に示します。`,
      `${was}の版番号 ${previous.id}　${is}の版番号 ${edition.id}`,
    ],
  }
}

/** The entries of each row together, in their order. */
const rowsOf = (entries: readonly EditionChange[]): EditionChange[][] => [
  ...Map.groupBy(entries, ({ subject, id }) => `${subject}\n${id}`).values(),
]

function block(
  data: EditionData,
  entries: EditionChange[],
  index: number,
  words: EditionWords,
  listed: boolean,
): ChangeBlock {
  const [first] = entries
  const reasons = [...new Set(entries.map(({ reason }) => reason).filter((reason) => reason.trim() !== ''))]
  return {
    no: index + 1,
    name: first?.name ?? '',
    decided: [first?.section ?? '', decidedOn(first)].filter((part) => part !== '').join('　'),
    reason: textBlocks(reasons.join('\n')),
    rows: entries.flatMap((entry) => changeRows(data, entry, words, listed)),
  }
}

const decidedOn = (entry: EditionChange | undefined): string =>
  entry === undefined || entry.decidedOn === '' ? '' : `${warekiDateName(entry.decidedOn)}決裁`
