import { fiscalYearName } from '@torikumi/domain'
import type { AskedIndicatorRow } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { periodLabel } from '../../format/periods.ts'
import { itemField } from '../../http/item-fields.ts'
import { ja } from '../../messages/ja.ts'
import { BehindFields } from './behind-fields.tsx'
import { Choices, FieldError, UsualForm, controlProps, fieldId, rowId, usualFormId } from './field-parts.tsx'
import { OfferNote } from '../offers/offer-note.tsx'
import { OverrideWords } from '../judgements/override-words.tsx'
import { FindingBoxes } from './finding-box.tsx'
import { FollowedFigures } from './followed-figures.tsx'
import { KpiReading } from './kpi-reading.tsx'
import { ChangeReason, PublishedBeside } from './published-beside.tsx'
import { ClosedNote, ConflictNote, ReturnedNote, type RowContext, RowHead, isClosedRow } from './row-head.tsx'
import type { RowView } from './row-view.ts'
import { SeriesList } from './series-list.tsx'
import { valueShown } from './value-shown.ts'

/** The card of a KPI: what is known, the field for this year's value, its reading, its status. */
export const KpiRow: FC<{ view: RowView; row: AskedIndicatorRow; no: number; context: RowContext }> = (props) => {
  const { view, row, no, context } = props
  const { answer, lastYear } = view
  if (answer.kind !== 'indicator') return null
  const isClosed = isClosedRow(view)
  const shown = valueShown(row, answer, lastYear, context.cycle, context.today)
  return (
    <article class={view.isOpen ? 'row' : 'row row-locked'} id={rowId(row.id)}>
      <RowHead view={view} label={ja.answers.kpi(no)} />
      <div class="row-body">
        <ReturnedNote view={view} context={context} />
        <ConflictNote view={view} context={context} />
        <ClosedNote view={view} />
        <Counting row={row} />
        <PublishedBeside view={view} context={context} />
        {view.replaces !== null && (
          <FollowedFigures
            figures={view.followed}
            kind={view.replaces.kind}
            today={context.today}
            isOpen={view.isOpen}
          />
        )}
        <KpiStrip view={view} row={row} context={context} notRead={shown.isRefused} />
        <SeriesList series={view.series} today={context.today} />
        {!isClosed && (
          <KpiReading
            row={row}
            shown={shown}
            request={context.request}
            checks={view.isOpen && view.replaces !== null}
          />
        )}
        {view.override !== null && (
          <dl class="reading">
            <div>
              <dt>{ja.judgements.changed}</dt>
              <dd>
                <OverrideWords override={view.override} today={context.today} />
              </dd>
            </div>
          </dl>
        )}
        <FindingBoxes view={view} />
      </div>
      {view.isOpen && <KpiEntry view={view} why={shown.why} />}
      {!view.isOpen && !isClosed && <LockedNote view={view} />}
      <OfferNote view={view} context={context} />
    </article>
  )
}

const Counting: FC<{ row: AskedIndicatorRow }> = ({ row }) => {
  const { howCounted, source, unit } = row.definition
  const parts = [
    [ja.answers.howCounted, howCounted],
    [ja.answers.source, source],
    [ja.answers.unit, unit],
  ].filter(([, text]) => text !== '')
  return (
    <p class="counting">
      {parts.map(([name, text]) => (
        <span>
          {name}：{text}
        </span>
      ))}
      {row.alsoIn.length > 0 && <span>{ja.answers.alsoIn(row.alsoIn.join('、'))}</span>}
    </p>
  )
}

const KpiStrip: FC<{ view: RowView; row: AskedIndicatorRow; context: RowContext; notRead: boolean }> = (props) => {
  const { view, row, context, notRead } = props
  const { definition } = row
  const year = fiscalYearName(context.cycle.fiscalYear, context.today)
  const last = fiscalYearName(context.cycle.fiscalYear - 1, context.today)
  const before = view.lastYear?.kind === 'indicator' ? view.lastYear.raw : ja.answers.noEarlier
  const id = fieldId(row.id, 'raw')
  return (
    <div class="strip">
      <Past
        className="strip-baseline"
        name={ja.answers.baseline}
        year={periodLabel(definition.baselinePeriod, context.today)}
        value={definition.baselineRaw}
      />
      <Past className="strip-last" name={ja.answers.lastValue} year={last} value={before} />
      <div class="strip-cell strip-now">
        {view.isOpen ? (
          <>
            <label for={id}>
              {ja.answers.thisValue(year)}
              <span class="required">{ja.shell.required}</span>
            </label>
            <input
              class="value"
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={view.fields['raw'] ?? ''}
              aria-required="true"
              {...controlProps(view, 'raw', [`${id}-reading`, usualFormId(row.id, 'raw')])}
              {...(notRead ? { 'aria-invalid': 'true' as const } : {})}
            />
            <UsualForm view={view} field="raw" />
            <FieldError view={view} field="raw" />
          </>
        ) : (
          <>
            <span class="strip-name">{ja.answers.thisValue(year)}</span>
            <span class="strip-value">{valueWords(view)}</span>
          </>
        )}
      </div>
      <Past
        className="strip-target"
        name={ja.answers.target}
        year={periodLabel(definition.targetPeriod, context.today)}
        value={definition.targetRaw}
      />
    </div>
  )
}

/** A row's value as a reader sees it: the cell as typed, or the reason why there is none. */
function valueWords(view: Pick<RowView, 'answer'>): string {
  const { answer } = view
  if (answer.kind !== 'indicator') return ''
  if (answer.reason === 'none') return answer.raw
  return answer.raw.trim() === ''
    ? ja.states.reason[answer.reason]
    : `${answer.raw}（${ja.states.reason[answer.reason]}）`
}

const Past: FC<{ className: string; name: string; year: string; value: string }> = ({
  className,
  name,
  year,
  value,
}) => (
  <div class={`strip-cell ${className}`}>
    <span class="strip-name">{name}</span>
    <span class="strip-year">{year}</span>
    <span class="strip-value">{value}</span>
  </div>
)

const OFFERED_REASONS = ['not-measured', 'not-applicable', 'not-started', 'pending', 'unknown'] as const

const KpiEntry: FC<{ view: RowView; why: string | null }> = ({ view, why }) => {
  const item = view.row.id
  const dateId = fieldId(item, 'expectedOn')
  const statuses = (['final', 'preliminary', 'estimate', 'none'] as const).map(
    (value) => [value, ja.states.value[value]] as const,
  )
  const reasons = OFFERED_REASONS.map((value) => [value, ja.states.reason[value]] as const)
  return (
    <div class="entry">
      <input type="hidden" name={itemField(item, 'version')} value={String(view.conflict?.version ?? view.version)} />
      <Choices view={view} field="status" legend={ja.answers.status} words={statuses} />
      <div class="why-none">
        <Choices view={view} field="reason" legend={ja.answers.reason} required words={reasons} />
        <p class="hint">{ja.answers.rawHint}</p>
        <div class="field when-pending">
          <label for={dateId}>
            {ja.answers.expectedOn}
            <span class="required">{ja.shell.required}</span>
          </label>
          <input
            type="text"
            autocomplete="off"
            value={view.fields['expectedOn'] ?? ''}
            {...controlProps(view, 'expectedOn', [`${dateId}-hint`])}
          />
          <p class="hint" id={`${dateId}-hint`}>
            {ja.answers.expectedOnExample}
          </p>
          <FieldError view={view} field="expectedOn" />
        </div>
      </div>
      <BehindFields view={view} why={why} />
      <ChangeReason view={view} />
    </div>
  )
}

const LockedNote: FC<{ view: RowView }> = ({ view }) => {
  const { answer } = view
  if (answer.kind !== 'indicator') return null
  return (
    <p class="row-foot">
      {ja.answers.status}：{answer.reason === 'none' ? ja.states.value[answer.status] : ja.states.reason[answer.reason]}
      {answer.note !== '' && (
        <span>
          {ja.answers.note}：{answer.note}
        </span>
      )}
      {answer.outlook != null && (
        <span>
          {ja.answers.outlook}：{ja.states.outlook[answer.outlook.kind]}　{answer.outlook.reason}
        </span>
      )}
    </p>
  )
}
