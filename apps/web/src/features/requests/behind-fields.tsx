import { OUTLOOK_KINDS, isBehind } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'
import { Choices, TextField } from './field-parts.tsx'
import type { RowView } from './row-view.ts'

/** The fields of the fold. */
const FIELDS = ['note', 'outlook', 'outlookReason'] as const

/**
 * 要因・課題 and 今後の方向性 of a KPI: asked for and open where the judgement is behind; elsewhere folded, unless something is written there.
 * The script follows the judgement while somebody types: it opens the fold, never closes it; both words stand in the page and one of
 * them is hidden. What is folded is posted with the rest.
 */
export const BehindFields: FC<{ view: RowView; why: string | null }> = ({ view, why }) => {
  const asks = isBehind(view.mark)
  const kinds = OUTLOOK_KINDS.map((kind) => [kind, ja.states.outlook[kind]] as const)
  const marked = <AskedMark asks={asks} optional={ja.shell.optional} />
  return (
    <div class="why-behind" data-why>
      <p class="why-asked" data-slot="why" hidden={why === null}>
        <Mark name="attention" />
        <span data-slot="why-words">{why}</span>
      </p>
      <details class="fold why-fold" data-slot="fold" open={asks || isUsed(view)}>
        <summary>
          {ja.answers.explanation}
          <AskedMark asks={asks} optional={ja.answers.notePrinted} />
        </summary>
        <TextField view={view} field="note" label={ja.answers.note} required={asks} marked={marked} />
        <Choices
          view={view}
          field="outlook"
          legend={ja.answers.outlook}
          marked={marked}
          words={[...kinds, ['', ja.answers.outlookNone]]}
        />
        <TextField view={view} field="outlookReason" label={ja.answers.outlookReason} required={asks} marked={marked} />
      </details>
    </div>
  )
}

/** True where one of the fields holds something or is to be mended. */
function isUsed(view: RowView): boolean {
  return FIELDS.some(
    (field) => (view.fields[field] ?? '') !== '' || view.problems.some((problem) => problem.field === field),
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
