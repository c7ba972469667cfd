import type { AskedOpinionRow } from '@torikumi/database'
import { OPINION_STANCES, type OpinionStance } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { itemField } from '../../http/item-fields.ts'
import { ja } from '../../messages/ja.ts'
import { AskedOpinion, meetingOf } from './asked-opinion.tsx'
import { Choices, TextField, rowId } from './field-parts.tsx'
import { FindingBoxes } from './finding-box.tsx'
import { ReadText } from './read-text.tsx'
import { ConflictNote, ReturnedNote, type RowContext, RowHead } from './row-head.tsx'
import type { RowView } from './row-view.ts'

/** The card of an opinion: what was said as text, below it the fields of the city's answer. */
export const OpinionRow: FC<{ view: RowView; row: AskedOpinionRow; no: number; context: RowContext }> = (props) => {
  const { view, row, no, context } = props
  return (
    <article class={view.isOpen ? 'row' : 'row row-locked'} id={rowId(row.id)}>
      <RowHead view={view} label={ja.opinions.row(no)} name={meetingOf(row)} />
      <div class="row-body">
        <ReturnedNote view={view} context={context} />
        <ConflictNote view={view} context={context} />
        <AskedOpinion row={row} today={context.today} />
        {!view.isOpen && <GivenAnswer view={view} />}
      </div>
      {view.isOpen && <AnswerFields view={view} />}
      {view.findings.length > 0 && (
        <div class="beside-findings">
          <FindingBoxes view={view} />
        </div>
      )}
    </article>
  )
}

const AnswerFields: FC<{ view: RowView }> = ({ view }) => (
  <div class="entry">
    <input
      type="hidden"
      name={itemField(view.row.id, 'version')}
      value={String(view.conflict?.version ?? view.version)}
    />
    <Choices
      view={view}
      field="stance"
      legend={ja.opinions.fields.stance}
      required
      words={OPINION_STANCES.map((stance) => [stance, ja.opinions.stances[stance]] as const)}
    />
    <TextField view={view} field="response" label={ja.opinions.fields.response} required />
  </div>
)

const GivenAnswer: FC<{ view: RowView }> = ({ view }) => (
  <>
    <ReadText label={ja.opinions.fields.stance} text={stanceWord(view.fields['stance'])} />
    <ReadText label={ja.opinions.fields.response} text={view.fields['response']} />
  </>
)

function stanceWord(stance: string | undefined): string {
  const known = OPINION_STANCES.find((one): one is OpinionStance => one === stance)
  return known === undefined ? '' : ja.opinions.stances[known]
}
