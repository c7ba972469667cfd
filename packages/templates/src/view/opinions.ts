import { printedWords, warekiDateName } from '@torikumi/domain'
import type { EditionData, EditionOpinion } from '@torikumi/domain'
import { opinionId, sheetId } from './anchors.ts'
import { textBlocks, type TextBlock } from './text-blocks.ts'

/** 意見（原文）と市の対応. */
export interface OpinionsView {
  note: string
  /** By measure in printed order, then those on the strategy as a whole. */
  groups: {
    code: string
    name: string
    /** The id of the measure's sheet; empty where there is none to link to. */
    target: string
    rows: OpinionRow[]
  }[]
}

export interface OpinionRow {
  id: string
  /** The meeting and its day; empty where every opinion is of the same one, which the note names. */
  given: string
  text: TextBlock[]
  /** One for each section that answers; at least one. */
  answers: OpinionAnswerView[]
}

/** 市の対応 of one section. */
export interface OpinionAnswerView {
  /** 反映する, 今後検討する, 反映しない; empty where nothing is decided yet. */
  stance: string
  response: TextBlock[]
  section: string
  /** In place of a response that is not there. */
  emptyWord: string
}

/**
 * The opinions of an edition, word for word; null where there are none. With `chosen`, those of these ids alone, as the edition prints them
 * but without links to sheets, which are not there.
 */
export function opinionsView(data: EditionData, chosen: readonly string[] | null = null): OpinionsView | null {
  const shown = data.opinions.filter(({ id }) => chosen === null || chosen.includes(id))
  if (shown.length === 0) return null
  const meetings = [...new Set(data.opinions.map(givenAt))]
  const [only = ''] = meetings
  const isOne = meetings.length === 1
  const measures = data.measures.map(({ code, name }) => ({ code, name, target: chosen === null ? sheetId(code) : '' }))
  const known = new Set(measures.map(({ code }) => code))
  const groups = [...measures, { code: '', name: '総合戦略全体', target: '' }].map((group) => ({
    ...group,
    rows: rowsOf(
      shown.filter(
        ({ measureCode }) => (measureCode !== null && known.has(measureCode) ? measureCode : '') === group.code,
      ),
      isOne,
    ),
  }))
  return {
    note: `${isOne ? `${only}の意見です。` : ''}意見は原文のまま載せています。`,
    groups: groups.filter(({ rows }) => rows.length > 0),
  }
}

const givenAt = ({ body, heldOn }: EditionOpinion): string =>
  [body, heldOn === '' ? '' : `（${warekiDateName(heldOn)}）`].join('')

/** An opinion stands in the data once for each section that answers it, and in print once. */
const rowsOf = (entries: readonly EditionOpinion[], isOne: boolean): OpinionRow[] =>
  [...Map.groupBy(entries, ({ id }) => id).values()].flatMap((own) =>
    own[0] === undefined ? [] : [row(own[0], own, isOne)],
  )

const row = (opinion: EditionOpinion, entries: readonly EditionOpinion[], isOne: boolean): OpinionRow => ({
  id: opinionId(opinion.id),
  given: isOne ? '' : givenAt(opinion),
  text: textBlocks(opinion.text),
  answers: entries.map(({ stance, response, section }) => ({
    stance: stance === null ? '' : printedWords.stance[stance],
    response: textBlocks(response),
    section,
    emptyWord: '検討中',
  })),
})
