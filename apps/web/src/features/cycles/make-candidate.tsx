import type { FC } from 'hono/jsx'
import { ActForm } from '../../layout/act-form.tsx'
import { ja } from '../../messages/ja.ts'
import { PublicationFields, type TypedPublication } from './publication-fields.tsx'

/** The form that makes a candidate for a day and, where it is to wait, an hour. */
export const MakeCandidate: FC<{ action: string; decisionId: string; typed: TypedPublication }> = (props) => {
  const { action, decisionId, typed } = props
  return (
    <ActForm action={action} decisionId={decisionId} act="make-candidate" word={ja.corrections.candidate.make} main>
      <PublicationFields typed={typed} />
    </ActForm>
  )
}
