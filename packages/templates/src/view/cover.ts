import type { EditionData } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { countIndicators } from './counts.ts'
import { emblemView, type EmblemView } from './emblem.ts'
import { priorityGroups, priorityLabel } from './priorities.ts'
import type { NamedFact, PrintName } from './print-name.ts'

/** The cover. */
export interface CoverView {
  emblem: EmblemView | null
  municipality: string
  plan: string
  year: string
  /** 「平成28年度実績（平成29年度実施）」. */
  review: string
  /** 「西暦2016年度」. */
  westernYear: string
  /** One square per measure, grouped by 戦略方針. */
  goals: { label: string; policies: number[][] }[]
  goalsNote: string
  /** Which edition it is, or that it is a 案 and of which day; then who edits it. */
  facts: NamedFact[]
}

/** The cover of a print. */
export function coverView(data: EditionData, words: EditionWords, name: PrintName): CoverView {
  const groups = priorityGroups(data)
  return {
    emblem: emblemView(data),
    municipality: data.municipality.name,
    plan: `${data.plan.name.replace(data.municipality.name, '')}（${words.planRange}）`,
    year: words.year,
    review: `${words.year}実績（${words.nextYear}実施）`,
    westernYear: `西暦${data.edition.fiscalYear}年度`,
    goals: groups.map((group) => ({
      label: priorityLabel(group.no),
      policies: policySizes(group.measures.map((measure) => measure.code)).map((size) =>
        Array.from({ length: size }, (_, index) => index),
      ),
    })),
    goalsNote: `四角1つが1つの施策です。${groups.length}基本目標、${data.measures.length}施策、${countIndicators(data).indicators}指標。`,
    facts: [...name.cover, { name: '編集', value: data.municipality.contact, note: '' }],
  }
}

/** How many neighbouring measures share a 戦略方針: the code without its last number. */
function policySizes(codes: string[]): number[] {
  const sizes: number[] = []
  let before: string | null = null
  for (const code of codes) {
    const policy = code.replace(/-[^-]*$/u, '')
    if (policy === before) sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1
    else sizes.push(1)
    before = policy
  }
  return sizes
}
