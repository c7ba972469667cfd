import type { Draft } from '@torikumi/database'
import { tokyoDateOf } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { clockTime, shortTime } from '../../format/dates.ts'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'
import { fieldId, rowId } from './field-parts.tsx'
import { type RowView, progressOf, unsettledOf } from './row-view.ts'

/** The action bar of 回答: state of saving, what is left, then the two buttons. */
export const AnswerBar: FC<{
  views: readonly RowView[]
  drafts: ReadonlyMap<string, Draft>
  today: string
}> = ({ views, drafts, today }) => {
  const progress = progressOf(views)
  const firstEmpty = views.find((view) => view.empty.length > 0)
  const firstFound = views.find((view) => unsettledOf(view) > 0)
  return (
    <section class="bar" aria-label={ja.shell.bar}>
      <div class="wide bar-row">
        <output class="bar-state" aria-atomic="false">
          <SavedAt drafts={drafts} today={today} />
          <span class="visually-hidden" data-spoken />
        </output>
        <p class="bar-left">
          {(firstEmpty !== undefined || firstFound !== undefined) && ja.answers.rest}
          {firstEmpty !== undefined && (
            <a href={`#${fieldId(firstEmpty.row.id, firstEmpty.empty[0] ?? 'raw')}`}>
              {ja.answers.restEmpty(progress.emptyFields)}
            </a>
          )}
          {firstFound !== undefined && (
            <a href={`#${rowId(firstFound.row.id)}`}>{ja.answers.restFindings(progress.unsettled)}</a>
          )}
        </p>
        <div class="bar-buttons">
          <button class="button button-outlined" form="answers" name="act" value="save">
            {ja.answers.save}
          </button>
          <a class="button button-outlined" href="#check">
            {ja.answers.toCheck}
          </a>
        </div>
      </div>
    </section>
  )
}

/** What the script may say of saving, each with its mark. */
const SavedAt: FC<{ drafts: ReadonlyMap<string, Draft>; today: string }> = ({ drafts, today }) => {
  const last = [...drafts.values()].map((draft) => draft.savedAt).sort((a, b) => b.getTime() - a.getTime())[0]
  const state = last === undefined ? 'none' : 'saved'
  const marks = { none: 'empty', unsaved: 'quarter', saving: 'clock', saved: 'done', failed: 'alarm' } as const
  return (
    <>
      {Object.entries(marks).map(([name, mark]) => (
        <span data-saved-mark={name} class={`saved-${name}`} hidden={name !== state}>
          <Mark name={mark} />
        </span>
      ))}
      <span
        data-saved
        data-unsaved={ja.answers.unsaved}
        data-saving={ja.answers.saving}
        data-failed={ja.answers.savedInPart}
        data-offline={ja.answers.offline}
      >
        {last === undefined ? ja.answers.notSavedYet : ja.answers.saved(savedTime(last, today))}
      </span>
    </>
  )
}

function savedTime(at: Date, today: string): string {
  return tokyoDateOf(at) === today ? clockTime(at) : shortTime(at, today)
}
