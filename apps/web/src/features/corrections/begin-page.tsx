import type { Cycle, Offer } from '@torikumi/database'
import { type FollowedFigure, fiscalYearName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { ActForm } from '../../layout/act-form.tsx'
import { FieldError } from '../../layout/field-error.tsx'
import { FormPage } from '../../layout/form-page.tsx'
import { problemLines, problemWords } from '../../layout/problem-words.ts'
import type { Shell } from '../../layout/shell.ts'
import { belowYear } from '../../layout/year-trail.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { DueField } from '../cycles/due-field.tsx'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { type BeginProblem, type BeginTyped, rowField } from './begin-form.ts'
import type { PrintedRow, PrintedSheet } from './printed-rows.ts'

export interface BeginPageProps {
  shell: Shell
  cycle: Cycle
  /** Empty while no correction can be begun: then the page has no form. */
  sheets: readonly PrintedSheet[]
  /** Figures of earlier years that the report prints as they were, by indicator. */
  followed: ReadonlyMap<string, readonly FollowedFigure[]>
  /** What sections offered and nobody answered yet; naming a row accepts its offer of the chosen kind. */
  offers: readonly Offer[]
  typed: BeginTyped
  problems: readonly BeginProblem[]
  decisionId: string
  above?: Child
}

/** 訂正・更新を始める: the kind, the reason, the date, and the rows of the published edition to be answered anew. */
export const BeginPage: FC<BeginPageProps> = (props) => {
  const { shell, cycle, sheets, followed, offers, typed, problems, decisionId, above } = props
  const words = ja.corrections.begin
  const said = { ...ja.dueDate.problem, ...words.problem, text: textWords(typed.reason) ?? '' }
  const problemOf = problemWords(problems, said)
  return (
    <FormPage
      shell={shell}
      title={words.title}
      current="cycles"
      trail={belowYear(cycle.fiscalYear, shell.today)}
      toMend={problemLines(problems, said)}
      above={above}
      lead={words.lead}
    >
      {sheets.length > 0 && (
        <ActForm
          action={paths.corrections(cycle.fiscalYear)}
          decisionId={decisionId}
          act="correct"
          word={words.submit}
          main
        >
          <fieldset class="choices choices-stacked">
            <legend>{words.kindLegend}</legend>
            {(['correction', 'update'] as const).map((kind) => (
              <label class="choice">
                <input type="radio" name="kind" value={kind} checked={typed.kind === kind} />
                <span>{words.kinds[kind]}</span>
              </label>
            ))}
          </fieldset>
          <LabelledField
            label={words.reason}
            name="reason"
            value={typed.reason}
            printed
            hint={words.reasonHint}
            problem={problemOf('reason')}
            rows={3}
          />
          <DueField value={typed.due} problem={problemOf('due')} />
          <Rows
            sheets={sheets}
            typed={typed}
            problem={problemOf('rows')}
            hintsOf={(subject) => [
              ...followedHints(followed.get(subject) ?? [], shell.today),
              ...offerHints(offers, subject),
            ]}
          />
        </ActForm>
      )}
    </FormPage>
  )
}

function offerHints(offers: readonly Offer[], subject: string): string[] {
  return offers
    .filter((offer) => offer.subject === subject)
    .map(({ answer, offeredBy, kind }) => {
      const text = answer.kind === 'indicator' ? answer.raw : answer.kind === 'activity' ? answer.thisYear : ''
      return ja.offers.planning.ofRow(offeredBy.post, ja.corrections.kind[kind], text)
    })
}

function followedHints(figures: readonly FollowedFigure[], today: string): string[] {
  if (figures.length === 0) return []
  const changes = figures.map(
    ({ fiscalYear, before, after }) => `${fiscalYearName(fiscalYear, today)} ${before.raw} → ${after.raw}`,
  )
  return [ja.laterYears.choose(changes.join('、'))]
}

interface RowsProps {
  sheets: readonly PrintedSheet[]
  typed: BeginTyped
  problem: string | undefined
  hintsOf: (subject: string) => string[]
}

const Rows: FC<RowsProps> = ({ sheets, typed, problem, hintsOf }) => {
  const words = ja.corrections.begin
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <section id="rows" tabindex={-1} aria-labelledby="rows-title">
      <h2 id="rows-title">{words.rows}</h2>
      <p>{words.rowsLead(count)}</p>
      <FieldError problem={problem} />
      {sheets.map(({ code, name, rows }) => (
        <details class="fold" open={rows.some(({ subject }) => typed.rows.includes(subject))}>
          <summary>
            {code}　{name}
          </summary>
          <fieldset class="choose-rows">
            <legend class="visually-hidden">
              {code} {name}
            </legend>
            {rows.map((row) => (
              <Row row={row} isTicked={typed.rows.includes(row.subject)} hints={hintsOf(row.subject)} />
            ))}
          </fieldset>
        </details>
      ))}
    </section>
  )
}

const Row: FC<{ row: PrintedRow; isTicked: boolean; hints: readonly string[] }> = ({ row, isTicked, hints }) => {
  const words = ja.corrections.begin
  return (
    <label class="choose-row">
      <input type="checkbox" name={rowField(row.subject)} value="yes" checked={isTicked} />
      <span>
        <strong>{row.name}</strong>（{row.section}）
        {row.alsoIn.length > 0 && <span class="hint">{words.alsoIn(row.alsoIn.join('、'))}</span>}
        {hints.map((hint) => (
          <span class="hint">{hint}</span>
        ))}
        <span class="hint">
          {words.published}：{row.published === '' ? ja.answers.noEarlier : row.published}
        </span>
      </span>
    </label>
  )
}
