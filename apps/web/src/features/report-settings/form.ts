import {
  KPI_COLUMNS,
  type ReportSettings,
  type ReportSettingsDefect,
  reportSettingsDefects,
  STANDARD_REPORT_SETTINGS,
} from '@torikumi/domain'
import { oneOf, refuseUnknownFields, versionOf } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import { isMunicipalityName, isPrintedLine } from './municipality-name.ts'
import {
  type OwnWords,
  PLACES,
  SWITCHES,
  type SettingsField,
  type SettingsTyped,
  typedSettings,
} from './typed-settings.ts'

/** What is to be mended: a defect of the settings themselves, or of the municipality's own words. */
export type SettingsProblem =
  | ReportSettingsDefect
  | { field: 'municipality-name'; code: 'name' }
  | { field: 'contact'; code: 'contact' }

/** The posted form: read, or what is to be mended field by field. */
export type SettingsReading = { version: number; typed: SettingsTyped } & (
  | { problems: readonly SettingsProblem[] }
  | ({ settings: ReportSettings } & OwnWords)
)

const FIELDS = Object.keys(typedSettings(STANDARD_REPORT_SETTINGS, { name: '', contact: '' })) as SettingsField[]

const LONGEST_CONTACT = 50

/**
 * The form of `/settings/report`: the fields of `SettingsTyped`, `version` (hidden) and the button `act` = `save`. `terms` has
 * one 用語 a line, 「語：説明」; empty lines fall away. `emblem` is kept as it is: it has a form of its own.
 */
export function readSettingsForm(form: Form, emblem: string | null): SettingsReading {
  refuseUnknownFields(form, (name) => name === 'version' || name === 'act' || FIELDS.some((field) => field === name))
  oneOf(form, 'act', ['save'])
  const version = versionOf(form)
  const typed = Object.fromEntries(FIELDS.map((field) => [field, form.get(field) ?? ''])) as SettingsTyped
  const own = { name: typed['municipality-name'].trim(), contact: typed.contact.trim() }
  const settings = readSettings(typed, emblem, oneOf(form, 'layout', ['standard', 'traditional']))
  const problems: SettingsProblem[] = [
    ...(isMunicipalityName(own.name) ? [] : [{ field: 'municipality-name', code: 'name' } as const]),
    ...(isPrintedLine(own.contact, LONGEST_CONTACT) ? [] : [{ field: 'contact', code: 'contact' } as const]),
    ...reportSettingsDefects(settings),
  ]
  return problems.length > 0 ? { version, typed, problems } : { version, typed, settings, ...own }
}

function readSettings(typed: SettingsTyped, emblem: string | null, layout: ReportSettings['layout']): ReportSettings {
  const [name, url] = [typed['licence-name'].trim(), typed['licence-url'].trim()]
  return {
    layout,
    accent: typed.accent.normalize('NFKC').trim().toLowerCase(),
    emblem,
    licence: name === '' && url === '' ? null : { name, url },
    kpiColumns: PLACES.flatMap((place) => {
      const column = KPI_COLUMNS.find((one) => one === typed[`column-${place}`])
      return column === undefined ? [] : [{ column, label: typed[`label-${column}`].trim() }]
    }),
    shows: Object.fromEntries(
      SWITCHES.map((name) => [name, typed[`shows-${name}`] === 'yes']),
    ) as ReportSettings['shows'],
    unansweredWords: typed.unanswered.trim(),
    apology: typed.apology.trim(),
    terms: readTerms(typed.terms),
  }
}

/** A line without a colon is a term without a meaning, which is then refused by its name. */
function readTerms(text: string): ReportSettings['terms'] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.search(/[：:]/u)
      return colon === -1
        ? { term: line, meaning: '' }
        : { term: line.slice(0, colon).trim(), meaning: line.slice(colon + 1).trim() }
    })
}
