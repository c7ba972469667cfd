import type { FC } from 'hono/jsx'
import { itemField } from '../../http/item-fields.ts'
import { Tag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { fieldId } from './field-parts.tsx'
import { type RowView, askedButEmpty, progressOf } from './row-view.ts'
import { answerOfFields } from './typed-fields.ts'

export interface CheckPanelProps {
  views: readonly RowView[]
  /** 「観光係長（回議）→ 観光担当課長（決裁）」. */
  route: string
  /** The number the next revision gets, and the post it goes to first. */
  next: { no: number; post: string }
}

/** 提出前の確認: what is there, what is missing, what will happen; then the button. */
export const CheckPanel: FC<CheckPanelProps> = ({ views, route, next }) => {
  const { rows, open, emptyFields: empty, filled, findings, unsettled } = progressOf(views)
  return (
    <section class="check" id="check" aria-labelledby="check-title">
      <h2 id="check-title">{ja.answers.check}</h2>
      <dl class="check-list">
        <div>
          <dt>
            {empty === 0 ? (
              <Tag tone="green" mark="check" word={ja.answers.done} />
            ) : (
              <Tag tone="orange" mark="quarter" word={ja.answers.left(empty)} />
            )}
          </dt>
          <dd>
            <p>{empty === 0 ? ja.answers.checkFilled(filled) : ja.answers.checkEmpty(rows, empty)}</p>
            {open < rows && <p>{ja.answers.checkRows(rows, open)}</p>}
            <EmptyRows views={views} />
          </dd>
        </div>
        <div>
          <dt>
            {unsettled === 0 ? (
              <Tag tone="green" mark="check" word={findings === 0 ? ja.answers.checkNothing : ja.findings.settled} />
            ) : (
              <Tag tone="orange" mark="attention" word={ja.findings.openShort(unsettled)} />
            )}
          </dt>
          <dd>
            <p>{findings === 0 ? ja.answers.checkNoFindings : ja.answers.checkFindings(findings, unsettled)}</p>
          </dd>
        </div>
        <div>
          <dt>
            <Tag tone="green" mark="check" word={ja.answers.checkRoute} />
          </dt>
          <dd>
            <p>
              {ja.answers.route}：{route}
            </p>
          </dd>
        </div>
      </dl>
      <p>{ja.answers.whatHappens(next.no, next.post)}</p>
      <p class="buttons">
        <button class="button" name="act" value="submit">
          {ja.answers.submit}
        </button>
      </p>
    </section>
  )
}

/** Rows with an empty asked field, each with its tick for 回答なし. */
const EmptyRows: FC<{ views: readonly RowView[] }> = ({ views }) => {
  const rows = views.filter((view) => view.isOpen && view.row.kind !== 'opinion' && emptyFieldsOf(view).length > 0)
  if (rows.length === 0) return null
  return (
    <>
      <p class="hint">{ja.answers.checkEmptyLead}</p>
      <ul class="empty-rows">
        {rows.map((view) => {
          const first = emptyFieldsOf(view)[0] ?? 'raw'
          const id = fieldId(view.row.id, 'empty')
          return (
            <li>
              <a href={`#${fieldId(view.row.id, first)}`}>
                {ja.answers.toField(view.row.measure.code, view.row.name, ja.answers.fields[first] ?? '')}
              </a>
              <label class="choice" for={id}>
                <input
                  type="checkbox"
                  id={id}
                  name={itemField(view.row.id, 'empty')}
                  value="yes"
                  checked={view.emptyIsMeant}
                />
                <span>
                  {ja.answers.emptyIsMeant}
                  <span class="visually-hidden">{ja.answers.toRow(view.row.measure.code, view.row.name)}</span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Empty asked fields of a row, ticked or not. */
function emptyFieldsOf(view: RowView) {
  // A published row is asked for what it was published with.
  if (view.replaces !== null) return view.empty
  return askedButEmpty(answerOfFields(view.row.kind, view.fields, false), view.mark)
}
