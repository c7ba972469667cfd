import { type Answer, fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'
import { TextField } from './field-parts.tsx'
import type { RowContext } from './row-head.tsx'
import type { RowView } from './row-view.ts'
import type { Sheet } from './sheet.ts'

/** Above the rows of a 訂正 or 追加照会: why planning asks again. */
export const CorrectionBanner: FC<{ sheet: Sheet }> = ({ sheet }) => {
  const { correction } = sheet.request
  if (correction === null) return null
  const words = ja.corrections.row
  return (
    <Banner tone="information" title={words.banner[correction.kind]}>
      <p class="said">{words.lead(correction.reason)}</p>
    </Banner>
  )
}

/** What is published of a row, beside the fields in which it is answered anew. */
export const PublishedBeside: FC<{ view: RowView; context: RowContext }> = ({ view, context }) => {
  if (view.replaces === null) return null
  const year = fiscalYearName(context.cycle.fiscalYear, context.today)
  return (
    <div class="published-beside">
      <p class="published-title">{ja.corrections.row.published}</p>
      <dl class="fields">
        {publishedTexts(view.replaces.answer, year).map(([name, text]) => (
          <div>
            <dt>{name}</dt>
            <dd class="said">{text === '' ? ja.answers.noEarlier : text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Why the published answer is replaced: asked for by a 訂正 and by every offer, free in an 更新. */
export const ChangeReason: FC<{ view: RowView }> = ({ view }) => {
  if (view.replaces === null) return null
  const { kind, isOffer } = view.replaces
  const words = ja.corrections.row
  const required = kind === 'correction' || isOffer === true
  return (
    <div class="change-reason">
      <TextField view={view} field="changeReason" label={words.reason[kind]} required={required} />
      <p class="hint">{isOffer ? ja.offers.reasonHint : words.reasonHint[kind]}</p>
    </div>
  )
}

/** The asked texts of a published answer, with their names. */
function publishedTexts(answer: Answer, year: string): (readonly [name: string, text: string])[] {
  if (answer.kind === 'indicator') {
    const isMissing = answer.reason !== 'none'
    const value = isMissing && answer.raw.trim() === '' ? ja.states.reason[answer.reason] : answer.raw
    const status = isMissing ? ja.states.reason[answer.reason] : ja.states.value[answer.status]
    const texts = [
      [ja.answers.thisValue(year), value],
      [ja.answers.status, status],
    ] as const
    return answer.note === '' ? [...texts] : [...texts, [ja.answers.note, answer.note]]
  }
  if (answer.kind !== 'activity') return []
  const { thisYear, nextYear, nextYearReason, costThousandYen, costStatus } = answer
  const cost =
    costThousandYen === null
      ? ''
      : ja.decision.costWords(costThousandYen.toLocaleString('ja-JP'), ja.states.cost[costStatus ?? 'expected'])
  return [
    [ja.answers.fields['thisYear'] ?? '', thisYear],
    [ja.answers.fields['nextYear'] ?? '', nextYear],
    [ja.answers.fields['nextYearReason'] ?? '', nextYearReason],
    [ja.answers.cost, cost],
  ]
}
