import { type Answer, fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { itemField } from '../../http/item-fields.ts'
import { ja } from '../../messages/ja.ts'
import { OfferNote } from '../offers/offer-note.tsx'
import { FieldError, TextField, controlProps, fieldId, rowId } from './field-parts.tsx'
import { FindingBoxes } from './finding-box.tsx'
import { ChangeReason, PublishedBeside } from './published-beside.tsx'
import { ReadText } from './read-text.tsx'
import { ClosedNote, ConflictNote, ReturnedNote, type RowContext, RowHead, isClosedRow } from './row-head.tsx'
import type { RowView } from './row-view.ts'

/** The card of a 取組: each field beside last year's text of the same field. */
export const ActivityRow: FC<{ view: RowView; no: number; context: RowContext }> = ({ view, no, context }) => {
  const name = (offset: number) => fiscalYearName(context.cycle.fiscalYear + offset, context.today)
  const last = lastTexts(view.lastYear)
  const isClosed = isClosedRow(view)
  const labels = {
    thisYear: ja.answers.thisYear(name(0)),
    nextYear: ja.answers.nextYear(name(1)),
    lastThisYear: ja.answers.lastThisYear(name(-1)),
    lastNextYear: ja.answers.lastNextYear(name(0)),
  }
  return (
    <article class={view.isOpen ? 'row' : 'row row-locked'} id={rowId(view.row.id)}>
      <RowHead view={view} label={ja.answers.activity(no)} />
      {(view.row.returned !== null || view.conflict !== null || view.replaces !== null || isClosed) && (
        <div class="row-body">
          <ReturnedNote view={view} context={context} />
          <ConflictNote view={view} context={context} />
          <ClosedNote view={view} />
          <PublishedBeside view={view} context={context} />
        </div>
      )}
      <div class="beside">
        <LastYear title={labels.lastThisYear} texts={[last.thisYear]} />
        <div class="now">
          {view.isOpen ? (
            <>
              <input
                type="hidden"
                name={itemField(view.row.id, 'version')}
                value={String(view.conflict?.version ?? view.version)}
              />
              <TextField view={view} field="thisYear" label={labels.thisYear} required />
            </>
          ) : (
            <ReadText label={labels.thisYear} text={view.fields['thisYear']} />
          )}
        </div>
      </div>
      <div class="beside">
        <LastYear title={labels.lastNextYear} texts={[last.nextYear, last.nextYearReason]} />
        <div class="now">
          {view.isOpen ? (
            <>
              <TextField view={view} field="nextYear" label={labels.nextYear} required />
              <TextField view={view} field="nextYearReason" label={ja.answers.nextYearReason} required={false} />
              <CostFields view={view} />
              <ChangeReason view={view} />
            </>
          ) : (
            <>
              <ReadText label={labels.nextYear} text={view.fields['nextYear']} />
              <ReadText
                label={ja.answers.nextYearReason}
                text={view.fields['nextYearReason']}
                empty={ja.answers.noEarlier}
              />
            </>
          )}
        </div>
      </div>
      {view.findings.length > 0 && (
        <div class="beside-findings">
          <FindingBoxes view={view} />
        </div>
      )}
      <OfferNote view={view} context={context} />
    </article>
  )
}

function lastTexts(answer: Answer | null) {
  if (answer?.kind !== 'activity') return { thisYear: '', nextYear: '', nextYearReason: '' }
  const { thisYear, nextYear, nextYearReason } = answer
  return { thisYear, nextYear, nextYearReason }
}

const LastYear: FC<{ title: string; texts: readonly string[] }> = ({ title, texts }) => {
  const written = texts.filter((text) => text !== '')
  return (
    <div class="past">
      <p class="past-title">{title}</p>
      {written.length === 0 ? (
        <p class="said">{ja.answers.noEarlier}</p>
      ) : (
        written.map((text) => <p class="said">{text}</p>)
      )}
    </div>
  )
}

const CostFields: FC<{ view: RowView }> = ({ view }) => {
  const costId = fieldId(view.row.id, 'cost')
  const statusId = fieldId(view.row.id, 'costStatus')
  const chosen = view.fields['costStatus'] === 'settled' ? 'settled' : 'expected'
  return (
    <div class="cost">
      <div class="field">
        <label for={costId}>{ja.answers.cost}</label>
        <input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={view.fields['cost'] ?? ''}
          {...controlProps(view, 'cost', [`${costId}-hint`])}
        />
        <p class="hint" id={`${costId}-hint`}>
          {ja.answers.costHint}
        </p>
        <FieldError view={view} field="cost" />
      </div>
      <div class="field">
        <label for={statusId}>{ja.answers.costStatus}</label>
        <select {...controlProps(view, 'costStatus')}>
          {(['expected', 'settled'] as const).map((value) => (
            <option value={value} selected={value === chosen}>
              {ja.states.cost[value]}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
