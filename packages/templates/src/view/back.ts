import type { EditionData } from '@torikumi/domain'
import { textBlocks, type TextBlock } from './text-blocks.ts'
import { listedProjects, type ListedProject } from './grant-sheet.ts'
import type { EditionWords } from '../words/edition-words.ts'
import type { PrintName } from './print-name.ts'
import { shownIn } from './shown.ts'

/** The last page: grant projects as far as the edition knows them, and the colophon. */
export interface BackView {
  title: string
  grants: { name: string; projects: ListedProject[] }[]
  grantsNote: string
  /** 用語解説, as the city set it. */
  terms: { term: string; meaning: TextBlock[] }[]
  /** A fact with an address links to it. */
  facts: { name: string; value: string; note: string; address: string | null }[]
}

/** The last page. `dataSha256` is the hash of the data the edition was made from; without it the line is left out. */
export function backView(data: EditionData, words: EditionWords, name: PrintName, dataSha256: string): BackView {
  const { licence } = data.report
  const projects = data.grants.reduce((sum, grant) => sum + grant.projects.length, 0)
  return {
    title: [
      ...(data.grants.length === 0 ? [] : ['交付金事業']),
      ...(data.report.terms.length === 0 ? [] : ['用語解説']),
      '奥付',
    ].join('・'),
    grants: data.grants.map((grant, at) => ({ name: grant.name, projects: listedProjects(grant, at) })),
    grantsNote: `${data.grants.length}つの交付金、${projects}事業。`,
    terms: data.report.terms.map(({ term, meaning }) => ({ term, meaning: textBlocks(meaning) })),
    facts: facts([
      { name: '書名', value: `${data.municipality.name} ${words.year} 取組状況` },
      ...name.colophon,
      { name: '編集', value: data.municipality.contact },
      ...(shownIn(data).judgement
        ? [{ name: '判定基準', value: `${data.ruleSet.name} 第${data.ruleSet.version}版（${data.ruleSet.id}）` }]
        : []),
      ...(data.edition.supersedes === undefined ? [] : [{ name: '前の版', value: data.edition.supersedes }]),
      ...(licence === null ? [] : [{ name: '利用条件', value: licence.name, address: licence.url }]),
      ...(dataSha256 === '' ? [] : [{ name: 'データの照合番号', value: dataSha256 }]),
      ...(data.municipality.notice === null ? [] : [{ name: 'ご注意', value: data.municipality.notice }]),
      ...(data.municipality.assignmentNotice === null
        ? []
        : [{ name: '担当課', value: data.municipality.assignmentNotice }]),
    ]),
  }
}

const facts = (list: { name: string; value: string; note?: string; address?: string }[]): BackView['facts'] =>
  list.map(({ name, value, note = '', address = null }) => ({ name, value, note, address }))
