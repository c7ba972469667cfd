import type { KpiColumn, ReportSettings } from '@torikumi/domain'

/** The fields of 報告書の体裁 as they stand in the form. */
export type SettingsField =
  | 'municipality-name'
  | 'contact'
  | 'layout'
  | 'accent'
  | 'licence-name'
  | 'licence-url'
  | `column-${1 | 2 | 3 | 4}`
  | `label-${KpiColumn}`
  | `shows-${keyof ReportSettings['shows']}`
  | 'unanswered'
  | 'apology'
  | 'terms'

/** Each field's text; a box that is not ticked and a place without a column are empty. */
export type SettingsTyped = Record<SettingsField, string>

/** The four places of the KPI table after 名称; each takes a column, the last may stay empty. */
export const PLACES = [1, 2, 3, 4] as const

/** The switches in the order of the form. */
export const SWITCHES = [
  'judgement',
  'mark',
  'sentence',
  'chart',
] as const satisfies readonly (keyof ReportSettings['shows'])[]

/** What the form sets of the municipality itself: its name and 問い合わせ先. */
export interface OwnWords {
  name: string
  contact: string
}

/** Settings as the form shows them, with the municipality's own words. */
export function typedSettings(settings: ReportSettings, own: OwnWords): SettingsTyped {
  const place = (no: number): string => settings.kpiColumns[no - 1]?.column ?? ''
  const label = (name: KpiColumn): string => settings.kpiColumns.find(({ column }) => column === name)?.label ?? ''
  const ticked = (name: keyof ReportSettings['shows']): string => (settings.shows[name] ? 'yes' : '')
  return {
    'municipality-name': own.name,
    contact: own.contact,
    layout: settings.layout,
    accent: settings.accent,
    'licence-name': settings.licence?.name ?? '',
    'licence-url': settings.licence?.url ?? '',
    'column-1': place(1),
    'column-2': place(2),
    'column-3': place(3),
    'column-4': place(4),
    'label-baseline': label('baseline'),
    'label-actual': label('actual'),
    'label-target': label('target'),
    'label-judgement': label('judgement'),
    'shows-judgement': ticked('judgement'),
    'shows-mark': ticked('mark'),
    'shows-sentence': ticked('sentence'),
    'shows-chart': ticked('chart'),
    unanswered: settings.unansweredWords,
    apology: settings.apology,
    terms: settings.terms.map(({ term, meaning }) => `${term}：${meaning}`).join('\n'),
  }
}
