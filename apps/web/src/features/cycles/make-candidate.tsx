import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { PublicationFields, type TypedPublication } from './publication-fields.tsx'

/** The form that makes a candidate for a day and, where it is to wait, an hour. */
export const MakeCandidate: FC<{ action: string; decisionId: string; typed: TypedPublication }> = (props) => (
  <form method="post" action={props.action}>
    <input type="hidden" name="decision_id" value={props.decisionId} />
    <PublicationFields typed={props.typed} />
    <p class="buttons">
      <button class="button" name="act" value="make-candidate">
        {ja.corrections.candidate.make}
      </button>
    </p>
  </form>
)
