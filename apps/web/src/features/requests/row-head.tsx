import type { RequestHead } from '@torikumi/database'
import { tokyoDateOf } from '@torikumi/domain'
import { emptyTextWord } from '@torikumi/templates'
import type { FC } from 'hono/jsx'
import { itemField } from '../../http/item-fields.ts'
import { shortTime, clockTime } from '../../format/dates.ts'
import { Banner } from '../../layout/banner.tsx'
import { ItemTag, Tag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { type RowView, unsettledOf } from './row-view.ts'

/** What every row's parts know of the page around them. */
export interface RowContext {
  /** The request's id. */
  request: string
  today: string
  cycle: RequestHead['cycle']
  titles: ReadonlyMap<string, string>
}

/** The head of a row's card: its number, its name (`name` in place of the row's own) and how far it has come. */
export const RowHead: FC<{ view: RowView; label: string; name?: string }> = ({ view, label, name }) => (
  <div class="row-head">
    <h4>
      <span class="row-label">{label}</span>
      {name ?? view.row.name}
    </h4>
    <RowTag view={view} />
  </div>
)

const RowTag: FC<{ view: RowView }> = ({ view }) => {
  const { answer } = view
  if (view.replaces?.isOffer) return null
  if (!view.isOpen) return <ItemTag state={view.row.state} />
  if (view.empty.length > 0) return <Tag tone="orange" mark="quarter" word={ja.answers.left(view.empty.length)} />
  const open = unsettledOf(view)
  if (open > 0) return <Tag tone="orange" mark="attention" word={ja.findings.open(open)} />
  if (view.row.state === 'returned') {
    return view.mended ? <Tag tone="green" mark="check" word={ja.answers.mended} /> : <ItemTag state="returned" />
  }
  if (answer.kind === 'indicator' && answer.reason !== 'none') {
    return <Tag tone="plain" mark="clock" word={ja.states.reason[answer.reason]} />
  }
  return <Tag tone="green" mark="check" word={ja.answers.done} />
}

/** Why and by whom a row was sent back; it stays until the next decision. */
export const ReturnedNote: FC<{ view: RowView; context: RowContext }> = ({ view, context }) => {
  const { returned } = view.row
  if (returned === null) return null
  const post = context.titles.get(returned.post) ?? ja.answers.planningPost
  return (
    <Banner
      tone="attention"
      mark="return"
      title={ja.answers.returnedRow(post, shortTime(new Date(returned.at), context.today))}
      inRow
    >
      <p class="said">{returned.reason}</p>
    </Banner>
  )
}

/** True for a row that planning no longer waits for, unless its section offers a correction of it now. */
export function isClosedRow({ row, isOpen }: Pick<RowView, 'row' | 'isOpen'>): boolean {
  return row.state === 'closed' && !isOpen
}

/** What stands in a closed row, if anything, is not what the report says: the city's words, or what a later edition has in their place. */
export const ClosedNote: FC<{ view: RowView }> = ({ view }) => {
  const { answeredAnew } = view
  if (!isClosedRow(view)) return null
  if (answeredAnew === null) {
    const words = ja.awaited.closedRow
    return (
      <Banner tone="information" mark="lock" title={ja.opinions.request.closed} inRow>
        <p>{view.row.kind === 'activity' ? words.activity(emptyTextWord) : words.indicator}</p>
      </Banner>
    )
  }
  const { kind, number, request } = answeredAnew
  const words = ja.awaited.closedThenAnswered
  return (
    <Banner tone="information" mark="lock" title={words.title} inRow>
      <p>{words.lead(ja.corrections.kind[kind], number)}</p>
      <p>
        <a href={paths.request(request)}>{words.open}</a>
      </p>
    </Banner>
  )
}

/** Somebody else saved the row first: both texts, and the choice between them. */
export const ConflictNote: FC<{ view: RowView; context: RowContext }> = ({ view, context }) => {
  const { conflict, row } = view
  if (conflict === null) return null
  const { savedAt, savedBy } = conflict
  const at = tokyoDateOf(savedAt) === context.today ? clockTime(savedAt) : shortTime(savedAt, context.today)
  const name = itemField(row.id, 'use')
  return (
    <Banner tone="attention" title={ja.answers.conflictTitle} inRow>
      <p>{ja.answers.conflictLead}</p>
      <div class="conflict">
        <label class="choice">
          <input type="radio" name={name} value="mine" checked />
          <span>{ja.answers.conflictMine}</span>
        </label>
        <label class="choice">
          <input type="radio" name={name} value="theirs" />
          <span>
            {ja.answers.conflictTheirs(savedBy.name, at)}
            {Object.entries(conflict.fields)
              .filter(([, text]) => text !== '')
              .map(([field, text]) => (
                <span class="said">
                  {ja.answers.fields[field] ?? field}：{text}
                </span>
              ))}
          </span>
        </label>
      </div>
    </Banner>
  )
}
