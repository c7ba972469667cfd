import type { SettingsChange } from '@torikumi/database'
import { contrastOnWhite } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { FormPage } from '../../layout/form-page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { Choice } from './choice.tsx'
import { ColumnFields } from './column-fields.tsx'
import type { SettingsProblem } from './form.ts'
import { SettingsHistory } from './settings-history.tsx'
import { placeOf, problemWords } from './problem-words.ts'
import { SWITCHES, type SettingsField, type SettingsTyped } from './typed-settings.ts'

export interface ReportSettingsPageProps {
  shell: Shell
  /** Carried along in the form. */
  version: number
  typed: SettingsTyped
  problems: readonly SettingsProblem[]
  /** Address of the emblem in force; null for none. */
  emblem: string | null
  /** Who changed the settings last, in words. */
  last: string
  /** Every saving, the newest first. */
  history: readonly SettingsChange[]
  above?: Child
}

/** 報告書の体裁. */
export const ReportSettingsPage: FC<ReportSettingsPageProps> = (props) => {
  const { shell, version, problems, last, above } = props
  const words = ja.reportSettings
  return (
    <FormPage
      shell={shell}
      title={words.title}
      current="settings"
      trail={[{ href: paths.settings, word: ja.settings.title }]}
      toMend={problems.map((one) => ({ href: `#${placeOf(one)}`, words: problemWords(one, props.typed) }))}
      above={above}
      lead={words.lead}
    >
      <p class="hint">{last}</p>
      {shell.year !== null && (
        <p>
          <a href={paths.cyclePreview(shell.year.fiscalYear)}>{words.preview}</a>
        </p>
      )}
      <form method="post" action={paths.reportSettings} class="report-settings">
        <input type="hidden" name="version" value={String(version)} />
        <Look {...props} />
        <h2 class="form-part">{words.parts.table}</h2>
        <ColumnFields typed={props.typed} problemOf={problemFinder(props)} />
        <h2 class="form-part">{words.parts.shows}</h2>
        <p class="hint">{words.showsHint}</p>
        <div class="choices column-of-choices">
          {SWITCHES.map((name) => (
            <Choice type="checkbox" name={`shows-${name}`} value="yes" checked={props.typed[`shows-${name}`] === 'yes'}>
              {words.shows[name]}
            </Choice>
          ))}
        </div>
        <Words {...props} />
        <p class="buttons">
          <button class="button" name="act" value="save">
            {words.submit}
          </button>
        </p>
      </form>
      <SettingsHistory changes={props.history} />
    </FormPage>
  )
}

const problemFinder =
  ({ problems, typed }: Pick<ReportSettingsPageProps, 'problems' | 'typed'>) =>
  (field: string) => {
    const found = problems.filter((one) => one.field === field)
    return found.length === 0 ? undefined : found.map((one) => problemWords(one, typed)).join('')
  }

const fieldOf = (props: ReportSettingsPageProps, name: SettingsField) => ({
  name,
  value: props.typed[name],
  printed: true,
  problem: problemFinder(props)(name),
})

const Look: FC<ReportSettingsPageProps> = (props) => {
  const { typed, emblem } = props
  const words = ja.reportSettings
  const ratio = contrastOnWhite(typed.accent.trim())
  return (
    <>
      <h2 class="form-part">{words.parts.look}</h2>
      <LabelledField label={words.name} {...fieldOf(props, 'municipality-name')} hint={words.nameHint} />
      <LabelledField label={words.contact} {...fieldOf(props, 'contact')} hint={words.contactHint} />
      <fieldset class="choices column-of-choices">
        <legend>{words.layout}</legend>
        {(['standard', 'traditional'] as const).map((layout) => (
          <Choice type="radio" name="layout" value={layout} checked={typed.layout === layout}>
            {words.layouts[layout]}
            <small>{words.layouts[`${layout}Lead`]}</small>
          </Choice>
        ))}
      </fieldset>
      <LabelledField
        label={words.accent}
        {...fieldOf(props, 'accent')}
        hint={words.accentHint(ratio === null ? '—' : ratio.toFixed(2))}
      />
      <div class="field">
        <p class="label">{words.emblem}</p>
        {emblem === null ? <p>{words.emblemNone}</p> : <img class="emblem" src={emblem} alt={words.emblemAlt} />}
        <p>
          <a href={paths.reportEmblem}>{words.emblemLink}</a>
        </p>
      </div>
      <p class="label">{words.licence}</p>
      <p class="hint">{words.licenceHint}</p>
      <div class="pairs">
        <LabelledField label={words.licenceName} {...fieldOf(props, 'licence-name')} hint={words.licenceNameHint} />
        <LabelledField label={words.licenceUrl} {...fieldOf(props, 'licence-url')} hint={words.licenceUrlHint} />
      </div>
    </>
  )
}

const Words: FC<ReportSettingsPageProps> = (props) => {
  const words = ja.reportSettings
  return (
    <>
      <h2 class="form-part">{words.parts.words}</h2>
      <LabelledField label={words.unanswered} {...fieldOf(props, 'unanswered')} hint={words.unansweredHint} />
      <LabelledField label={words.apology} {...fieldOf(props, 'apology')} hint={words.apologyHint} rows={3} />
      <LabelledField label={words.terms} {...fieldOf(props, 'terms')} hint={words.termsHint} rows={8} />
    </>
  )
}
