import { fiscalYearName, longDateName, parseFlexibleDate } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import type { OpenTyped } from './open-form.ts'

/** 照会文の見え方: what every section reads, as far as the fields say it. */
export const NoticePaper: FC<{ typed: OpenTyped; contact: string; today: string }> = ({ typed, contact, today }) => {
  const words = ja.cycles.paper
  const fiscalYear = /^\d{4}$/.test(typed.fiscalYear) ? Number(typed.fiscalYear) : null
  const year = fiscalYear === null ? words.blank : fiscalYearName(fiscalYear, today)
  const date = (text: string) => {
    const read = parseFlexibleDate(text)
    return read === null ? words.blank : longDateName(read)
  }
  return (
    <aside aria-labelledby="paper-title">
      <h3 id="paper-title">{words.title}</h3>
      <div class="paper">
        <p class="right" data-preview-of="requestedOn">
          {date(typed.requestedOn)}
        </p>
        <p>{words.to}</p>
        <p class="right">{contact}</p>
        <p class="centre">{words.subject(year)}</p>
        <p class="said" data-preview-of="noticeText">
          {typed.noticeText === '' ? words.blank : typed.noticeText}
        </p>
        <p class="centre">{words.details}</p>
        <dl>
          <div>
            <dt>{words.what}</dt>
            <dd>{words.whatIs(year)}</dd>
          </div>
          <div>
            <dt>{words.how}</dt>
            <dd>{words.howIs}</dd>
          </div>
          <div>
            <dt>{words.due}</dt>
            <dd data-preview-of="dueOn">{date(typed.dueOn)}</dd>
          </div>
        </dl>
      </div>
      <p class="hint">{words.hint}</p>
    </aside>
  )
}
