import type { HeldSettings } from '@torikumi/database'
import { KPI_COLUMNS, type ReportSettings } from '@torikumi/domain'
import { ja } from '../../messages/ja.ts'
import { SWITCHES } from './typed-settings.ts'

/** One thing that another saving set otherwise, in words. */
export interface SettingsDifference {
  what: string
  before: string
  after: string
}

const words = ja.reportSettings

/** What two versions of 報告書の体裁 differ in, in the order of the form. */
export function settingsDifferences(before: HeldSettings, after: HeldSettings): SettingsDifference[] {
  const pairs = [
    ...fieldsBoth(before, after),
    { what: words.emblem, ...emblems(before.settings.emblem, after.settings.emblem) },
    { what: words.terms, ...lines(termLines(before.settings), termLines(after.settings)) },
  ]
  return pairs.filter((one) => one.before !== one.after)
}

function fieldsBoth(before: HeldSettings, after: HeldSettings): SettingsDifference[] {
  const later = fieldsOf(after)
  return fieldsOf(before).map(([what, text], index) => ({
    what,
    before: text === '' ? words.history.empty : text,
    after: later[index]?.[1] === '' ? words.history.empty : (later[index]?.[1] ?? ''),
  }))
}

/** Each field of one line in words; always the same fields in the same order. */
function fieldsOf({ settings, name, contact }: HeldSettings): (readonly [what: string, text: string])[] {
  const labelOf = (wanted: (typeof KPI_COLUMNS)[number]): string =>
    settings.kpiColumns.find(({ column }) => column === wanted)?.label ?? ''
  return [
    [words.name, name],
    [words.contact, contact],
    [words.layout, words.layouts[settings.layout]],
    [words.accent, settings.accent],
    [words.licenceName, settings.licence?.name ?? ''],
    [words.licenceUrl, settings.licence?.url ?? ''],
    [words.columns, settings.kpiColumns.map(({ column }) => words.columnNames[column]).join('、')],
    ...KPI_COLUMNS.map((column) => [words.label(words.columnNames[column]), labelOf(column)] as const),
    ...SWITCHES.map(
      (part) => [words.shows[part], settings.shows[part] ? words.history.yes : words.history.no] as const,
    ),
    [words.unanswered, settings.unansweredWords],
    [words.apology, settings.apology],
  ]
}

function emblems(before: string | null, after: string | null): Pick<SettingsDifference, 'before' | 'after'> {
  const { none, some, other } = words.history.emblem
  const first = before === null ? none : some
  const isOther = before !== null && after !== null && before !== after
  return { before: first, after: isOther ? other : after === null ? none : some }
}

const termLines = (settings: ReportSettings): string[] =>
  settings.terms.map(({ term, meaning }) => `${term}：${meaning}`)

/** Of a list only the lines that the other one lacks; of one in another order, that it is. */
function lines(before: readonly string[], after: readonly string[]): Pick<SettingsDifference, 'before' | 'after'> {
  const only = (these: readonly string[], those: readonly string[]): string =>
    these.filter((line) => !those.includes(line)).join('\n')
  const pair = { before: only(before, after), after: only(after, before) }
  if (pair.before !== pair.after) {
    return { before: pair.before || words.history.empty, after: pair.after || words.history.empty }
  }
  const isSame = before.join('\n') === after.join('\n')
  return isSame
    ? pair
    : { before: before.join('\n'), after: `${words.history.order(after.length)}\n${after.join('\n')}` }
}
