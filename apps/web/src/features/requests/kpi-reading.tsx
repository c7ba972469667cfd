import type { AskedIndicatorRow } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { CellReading } from './cell-reading.tsx'
import { fieldId } from './field-parts.tsx'
import type { ValueShown } from './value-shown.ts'

/** Below the value: what it was read as, how it will be printed, how it would be judged (案). */
export const KpiReading: FC<{ row: AskedIndicatorRow; shown: ValueShown; request: string; checks: boolean }> = (
  props,
) => {
  const { row, shown, request, checks } = props
  const { judgement } = shown
  const live = {
    field: fieldId(row.id, 'raw'),
    address: `${paths.reading(request)}?item=${row.id}`,
    later: ja.answers.readLater,
  }
  return (
    <CellReading live={live} shown={shown}>
      <div>
        <dt>{ja.answers.judgement}</dt>
        <dd>
          <span data-slot="unjudged" hidden={judgement !== null}>
            {ja.answers.noJudgementYet}
          </span>
          <span data-slot="judged" hidden={judgement === null}>
            <span class={`tag tag-${judgement?.tone ?? 'plain'}`} data-slot="mark">
              <span aria-hidden="true" data-slot="sign">
                {judgement?.sign}
              </span>
              <span data-slot="word">{judgement?.word}</span>
            </span>{' '}
            <span data-slot="reason">{judgement?.reason}</span>
          </span>
        </dd>
      </div>
      {checks && (
        <div data-slot="found" data-words={ja.findings.spoken('{n}')} hidden>
          <dt>{ja.findings.live}</dt>
          <dd>
            <ul class="plain-list" data-slot="findings" />
          </dd>
        </div>
      )}
    </CellReading>
  )
}
