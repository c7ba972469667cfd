import { OUTLOOK_KINDS, isBehind } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'
import { Choices, TextField } from './field-parts.tsx'
import type { RowView } from './row-view.ts'

/**
 * 要因・課題 and 今後の方向性 of a KPI: open to every row, asked for where the judgement is behind. The script follows the judgement
 * while somebody types; both words stand in the page and one of them is hidden.
 */
export const BehindFields: FC<{ view: RowView; why: string | null }> = ({ view, why }) => {
  const asks = isBehind(view.mark)
  const kinds = OUTLOOK_KINDS.map((kind) => [kind, ja.states.outlook[kind]] as const)
  const note = <AskedMark asks={asks} optional={ja.answers.notePrinted} />
  const other = <AskedMark asks={asks} optional={ja.shell.optional} />
  return (
    <div class="why-behind" data-why>
      <p class="why-asked" data-slot="why" hidden={why === null}>
        <Mark name="attention" />
        <span data-slot="why-words">{why}</span>
      </p>
      <TextField view={view} field="note" label={ja.answers.note} required={asks} marked={note} />
      <Choices
        view={view}
        field="outlook"
        legend={ja.answers.outlook}
        marked={other}
        words={[...kinds, ['', ja.answers.outlookNone]]}
      />
      <TextField view={view} field="outlookReason" label={ja.answers.outlookReason} required={asks} marked={other} />
    </div>
  )
}

const AskedMark: FC<{ asks: boolean; optional: string }> = ({ asks, optional }) => (
  <>
    <span class="required" data-slot="asked" hidden={!asks}>
      {ja.shell.required}
    </span>
    <span class="optional" data-slot="not-asked" hidden={asks}>
      {optional}
    </span>
  </>
)
