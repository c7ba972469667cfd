import type { AskedIndicatorRow } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { fieldId } from './field-parts.tsx'
import type { RowContext } from './row-head.tsx'
import type { RowView } from './row-view.ts'

/** Below the value: how it will be printed. */
export const KpiReading: FC<{ view: RowView; row: AskedIndicatorRow; context: RowContext }> = ({ view }) => {
  const raw = view.fields['raw'] ?? ''
  return (
    <dl class="reading" id={`${fieldId(view.row.id, 'raw')}-reading`}>
      <div>
        <dt>{ja.answers.printed}</dt>
        <dd>{raw === '' ? ja.answers.printedNothing : <span class="printed">{raw}</span>}</dd>
      </div>
    </dl>
  )
}
