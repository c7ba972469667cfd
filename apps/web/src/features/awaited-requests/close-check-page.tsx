import type { AskedRow, Cycle, RequestHead } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { FormPage } from '../../layout/form-page.tsx'
import { KeptFields } from '../../layout/kept-fields.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ItemTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { answerTitle } from '../requests/page.tsx'
import { trailTo } from './awaited-page.tsx'
import { type CloseTyped, closeField } from './close-form.ts'

export interface CloseCheckProps {
  shell: Shell
  cycle: Cycle
  request: RequestHead
  /** The rows that would be closed. */
  rows: readonly AskedRow[]
  typed: CloseTyped
  decisionId: string
  /** What the report prints in the place of a row; null of an opinion, whose answer is planning's then. */
  printed: (row: AskedRow) => string | null
}

/** 締め切る前の確認: each row with what is printed in its place, and that nobody can take it back. */
export const CloseCheckPage: FC<CloseCheckProps> = (props) => {
  const { shell, cycle, request, rows, typed, decisionId, printed } = props
  const words = ja.awaited.close
  const action = paths.awaitedRequest(cycle.fiscalYear, request.id)
  const kind = request.kind === 'opinion' ? 'opinion' : 'regular'
  const form = new Map([
    ['decision_id', decisionId],
    ...typed.items.map((item) => [closeField(item), 'yes'] as const),
    ['reason', typed.reason],
  ])
  return (
    <FormPage
      shell={shell}
      title={words.checkTitle}
      current="cycles"
      trail={[...trailTo(request, cycle, shell.today), { href: action, word: answerTitle(request) }]}
      toMend={[]}
      lead={words.checkLead(request.section.name, rows.length)}
    >
      <p class="said">{words.checkReason(typed.reason)}</p>
      <ul class="plain-list">
        {rows.map((row) => (
          <li>
            {ja.answers.toRow(row.measure.code, row.name)} <ItemTag state={row.state} />
            <p>{printedWords(printed(row))}</p>
          </li>
        ))}
      </ul>
      <Banner tone="attention" title={words.forGoodTitle}>
        <p>{words.forGood[kind]}</p>
      </Banner>
      <form method="post" action={action}>
        <KeptFields form={form} />
        <p class="buttons">
          <button class="button" name="act" value="close">
            {words.submit(rows.length)}
          </button>
          <button class="button button-outlined" name="act" value="edit-close">
            {words.edit}
          </button>
        </p>
      </form>
    </FormPage>
  )
}

function printedWords(printed: string | null): string {
  return printed === null ? ja.awaited.close.answeredByPlanning : ja.awaited.close.printed(printed)
}
