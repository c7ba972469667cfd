import { type EditionData, type EditionStatus, warekiDateName } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { draftDate, type ReportVariant } from './variant.ts'

/** What a print calls itself: an edition by its number and 公表日, a 案 by the day it was made. */
export interface PrintName {
  /** 「平成28年度 取組状況　第1版」, 「平成28年度 取組状況　案（平成29年9月1日現在）」: at the head of every page. */
  line: string
  /** 「平成29年10月2日公表、第1版。」, 「案（平成29年9月1日現在）。」 */
  sentence: string
  /** Empty for a 案: no edition of that id is public. */
  editionId: string
  cover: NamedFact[]
  colophon: NamedFact[]
}

/** A fact with its name; `note` stands small beside it. */
export interface NamedFact {
  name: string
  value: string
  note: string
}

/** The name of a print. What is not published has no number of an edition and no 公表日: neither is certain before it is decided. */
export function printName(data: EditionData, words: EditionWords, variant: ReportVariant): PrintName {
  const { edition } = data
  const title = `${words.year} 取組状況`
  const madeOn = draftDate(variant)
  if (madeOn !== null) {
    const asOf = `${warekiDateName(madeOn)}現在`
    return {
      line: `${title}　案（${asOf}）`,
      sentence: `案（${asOf}）。`,
      editionId: '',
      cover: [fact('案', asOf)],
      colophon: [fact('案', asOf, westernDate(madeOn))],
    }
  }
  const name = `第${edition.number}版`
  const kind = kindOf(edition)
  return {
    line: `${title}　${name}`,
    sentence: `${words.publishedOn}公表、${name}。`,
    editionId: edition.id,
    cover: [
      fact('公表', words.publishedOn, `${edition.publishedOn.slice(0, 4)}年`),
      fact('版', kind === '' ? name : `${name}（${kind}）`, edition.id),
    ],
    colophon: [fact('版', editionInFull(edition)), fact('公表', words.publishedOn, westernDate(edition.publishedOn))],
  }
}

/** 「（案・見本）」 at the end of a title; empty for an official edition. */
export function titleMarks({ edition }: EditionData, variant: ReportVariant): string {
  const own = statusWords[edition.status]
  return inBrackets([...(draftDate(variant) === null ? [] : ['案']), ...own])
}

/** 「（見本）」, 「（試行）」; empty for what is official. */
export const statusMark = (status: EditionStatus): string => inBrackets(statusWords[status])

const inBrackets = (words: readonly string[]): string => (words.length === 0 ? '' : `（${words.join('・')}）`)

const statusWords: Readonly<Record<EditionStatus, readonly string[]>> = {
  official: [],
  sample: ['見本'],
  rehearsal: ['試行'],
}

/** 「第1版（352136-2016-1）」; of a later edition why it was made too: 「第2版（352136-2016-2、訂正）」. */
export function editionInFull(edition: EditionData['edition']): string {
  const parts = [edition.id, kindOf(edition)].filter((part) => part !== '')
  return `第${edition.number}版（${parts.join('、')}）`
}

/** Why an edition takes the place of another; empty for the first of its year. */
const kindOf = ({ kind }: EditionData['edition']): string => (kind === undefined ? '' : kindWords[kind])

const kindWords = { correction: '訂正', update: '更新' } as const

const fact = (name: string, value: string, note = ''): NamedFact => ({ name, value, note })

/** 「2017年10月2日」. */
const westernDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}
