import { fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { periodLabel } from '../../format/periods.ts'
import { itemField } from '../../http/item-fields.ts'
import { DiffedText } from '../../layout/diffed-text.tsx'
import { ItemTag, JudgementTag, Tag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { noteOn } from '../../work/finding-notes.ts'
import { changeWords } from '../../work/reading-words.ts'
import { OverrideWords } from '../judgements/override-words.tsx'
import { AskedOpinion, meetingOf } from '../requests/asked-opinion.tsx'
import { rowId } from '../requests/field-parts.tsx'
import { SeriesList } from '../requests/series-list.tsx'
import type { CompareWith, ComparedField } from './comparison.ts'
import type { DecisionRow as Row } from './decision-view.ts'
import { FindingsTag, ReadFinding } from './read-finding.tsx'
import { Replaced } from './replaced-answer.tsx'
import { ReturnBox } from './return-box.tsx'

/** What the parts of a row know of the page. */
export interface DecisionContext {
  today: string
  fiscalYear: number
  compare: CompareWith
}

/** One row to decide on: what it says, what changed, what was found, and whether it goes back. */
export const DecisionRow: FC<{ view: Row; label: string; context: DecisionContext }> = ({ view, label, context }) => (
  <article class={view.posted?.isReturned === true ? 'row row-returned' : 'row'} id={rowId(view.row.id)}>
    <div class="row-head">
      <h3>
        <span class="row-label">{label}</span>
        {view.row.kind === 'opinion' ? meetingOf(view.row) : view.row.name}
      </h3>
      <span class="row-tags">
        {view.changed && <Tag tone="blue" mark="dot" word={changedWord(context.compare)} />}
        {view.findings.length > 0 && <FindingsTag unsettled={view.unsettled} />}
        {view.part !== 'decide' && <ItemTag state={view.row.state} />}
      </span>
    </div>
    <div class="row-body">
      {view.row.kind === 'opinion' && <AskedOpinion row={view.row} today={context.today} />}
      {view.answer.kind === 'indicator' && <Values view={view} context={context} />}
      <SeriesList series={view.series} today={context.today} />
      {view.replaced !== null && <Replaced replaced={view.replaced} today={context.today} />}
      <dl class="fields">
        {view.fields
          // Last year's figure stands beside this year's, and the sentence below says the difference.
          .filter((field) => field.field !== 'raw' || (field.changed && context.compare.kind === 'revision'))
          .filter((field) => field.changed || isWorthShowing(view, field))
          .map((field) => (
            <div>
              <dt>
                {labelOf(field, context)}
                {field.changed && <span class="changed">{ja.decision.changed}</span>}
              </dt>
              <dd>
                <Compared field={field} />
              </dd>
            </div>
          ))}
        <Judged view={view} today={context.today} />
        {view.findings.length > 0 && (
          <div>
            <dt>{ja.decision.findings}</dt>
            <dd>
              {view.findings.map((finding) => (
                <ReadFinding finding={finding} note={noteOn(finding, view.notes)} />
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
    {view.part !== 'read' && <ReturnBox view={view} />}
    {view.part === 'decide' && (
      <input type="hidden" name={itemField(view.row.id, 'hash')} value={view.row.hash ?? ''} />
    )}
  </article>
)

/** An asked text is shown even where it is empty; a final value needs no word about its status. */
function isWorthShowing({ answer }: Row, { field, text }: ComparedField): boolean {
  if (field === 'thisYear' || field === 'nextYear') return true
  if (field === 'status') return answer.kind === 'indicator' && (answer.status !== 'final' || answer.reason !== 'none')
  return text !== ''
}

function changedWord(compare: CompareWith): string {
  return compare.kind === 'revision' ? ja.decision.changedFrom(compare.revision.no) : ja.decision.changedFromLastYear
}

function labelOf({ field }: ComparedField, { today, fiscalYear, compare }: DecisionContext): string {
  const year = (offset: number) => fiscalYearName(fiscalYear + offset, today)
  switch (field) {
    case 'raw':
      return compare.kind === 'revision'
        ? ja.decision.differsFromRevision(compare.revision.no)
        : ja.decision.differsFromLastYear
    case 'thisYear':
      return ja.decision.fieldLabels.thisYear(year(0))
    case 'nextYear':
      return ja.decision.fieldLabels.nextYear(year(1))
    case 'cost':
      return ja.decision.cost
    default:
      return ja.answers.fields[field] ?? field
  }
}

const Compared: FC<{ field: ComparedField }> = ({ field }) => {
  if (field.text === '' && !field.changed) return <>{ja.decision.nothingWritten}</>
  return <DiffedText pieces={field.pieces} />
}

const Values: FC<{ view: Row; context: DecisionContext }> = ({ view, context }) => {
  const { row, answer, lastYear } = view
  if (row.kind !== 'indicator' || answer.kind !== 'indicator') return null
  const target = `${ja.answers.target}（${periodLabel(row.definition.targetPeriod, context.today)}）`
  const cells: [string, string, string][] = [
    ['strip-baseline', ja.answers.baseline, row.definition.baselineRaw],
    ['strip-last', ja.answers.lastValue, lastYear?.kind === 'indicator' ? lastYear.raw : ja.answers.noEarlier],
    [
      'strip-now',
      ja.decision.value(fiscalYearName(context.fiscalYear, context.today)),
      shownValue(answer.raw, answer.reason),
    ],
    ['strip-target', target, row.definition.targetRaw],
  ]
  return (
    <div class="strip strip-read">
      {cells.map(([className, name, value]) => (
        <div class={`strip-cell ${className}`}>
          <span class="strip-name">{name}</span>
          <span class="strip-value">{value}</span>
        </div>
      ))}
    </div>
  )
}

function shownValue(raw: string, reason: keyof typeof ja.states.reason): string {
  if (reason === 'none') return raw
  return raw.trim() === '' ? ja.states.reason[reason] : `${raw}（${ja.states.reason[reason]}）`
}

/** Why no change since last year can be told: there is no last year, this value is not read, or the two do not compare. */
function whyNoChange({ reading }: NonNullable<Row['judged']>, lastYear: Row['lastYear']): string {
  if (lastYear === null) return ja.decision.noEarlier
  return reading.confidence === 'refused' ? ja.decision.unread : ja.decision.cannotCompare
}

const Judged: FC<{ view: Row; today: string }> = ({ view, today }) => {
  const { judged, override } = view
  if (judged === null) return null
  const { mark, word, reason } = judged.kpi.judged
  const change = changeWords(judged) ?? judged.notCompared ?? whyNoChange(judged, view.lastYear)
  return (
    <>
      <div>
        <dt>{ja.decision.differsFromLastYear}</dt>
        <dd>{change}</dd>
      </div>
      <div>
        <dt>{ja.answers.judgement}</dt>
        <dd>
          <JudgementTag mark={mark} word={word} /> {reason}
        </dd>
      </div>
      {override !== null && (
        <div>
          <dt>{ja.judgements.changed}</dt>
          <dd>
            <OverrideWords override={override} today={today} />
          </dd>
        </div>
      )}
    </>
  )
}
