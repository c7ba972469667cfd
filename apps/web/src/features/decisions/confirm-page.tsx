import type { FC } from 'hono/jsx'
import type { Form } from '../../http/form-body.ts'
import { KeptFields } from '../../layout/kept-fields.tsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { actOf, kindOfChoice, promiseWords } from './decide-panel.tsx'
import type { Turn } from './turn.ts'

/** The button said other counts than were ticked (no script): the sentence and the button once more. */
export const ConfirmChoicePage: FC<{
  shell: Shell
  request: string
  turn: Pick<Turn, 'kind' | 'isCandidate' | 'items'>
  form: Form
  accepted: number
  returned: number
}> = ({ shell, request, turn, form, accepted, returned }) => {
  const words = promiseWords(turn, accepted, returned, kindOfChoice(accepted, returned))
  const kept = new Map([...form].filter(([name]) => name !== 'promise' && name !== 'act'))
  return (
    <Page shell={shell} title={ja.decision.confirmTitle} current="inbox">
      <h1>{ja.decision.confirmTitle}</h1>
      <p class="lead">{ja.decision.confirmLead}</p>
      <section class="panel">
        <p class="panel-sentence">
          <strong>{words.sentence}</strong>
        </p>
        <form method="post" action={paths.decision(request)}>
          <KeptFields form={kept} />
          <input type="hidden" name="promise" value={`${accepted}/${returned}`} />
          <p class="buttons">
            <button class="button" name="act" value={actOf(turn)}>
              {words.button}
            </button>
            <a href={paths.decision(request)}>{ja.decision.confirmBack}</a>
          </p>
        </form>
      </section>
    </Page>
  )
}
