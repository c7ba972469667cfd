import type { HistoryEntry } from '@torikumi/database'
import { type RuleSet, isBehind, longDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { JudgementTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { rowId } from '../requests/field-parts.tsx'
import type { CompareWith } from './comparison.ts'
import type { DecisionRow, DecisionSummary } from './decision-view.ts'

/** まず見るところ: each number links to its rows. */
export const FirstLook: FC<{
  summary: DecisionSummary
  compare: CompareWith
  history: readonly HistoryEntry[]
  ruleSet: RuleSet
  today: string
}> = ({ summary, compare, history, ruleSet, today }) => {
  const opinions = history.filter(({ kind, comment }) => comment !== '' && kind !== 'extend' && kind !== 'close')
  return (
    <section class="panel first-look" aria-labelledby="first-title">
      <h2 id="first-title">{ja.decision.first}</h2>
      <dl class="fields">
        {summary.kpis > 0 && (
          <>
            <Line name={ja.decision.sinceLastYear}>
              {ja.decision.sinceLastYearWords(summary.kpis, summary.more, summary.less, summary.incomparable)}
            </Line>
            <Line name={ja.decision.againstTarget}>
              {summary.marks.map(({ mark, word, rows }) => (
                <span class="count">
                  <JudgementTag mark={mark} word={word} /> {ja.decision.rows(rows)}
                </span>
              ))}
              {!summary.marks.some(({ mark }) => isBehind(mark)) &&
                ja.decision.behindNone(behindWords(ruleSet).join('」「'))}
              <span class="hint">{ja.ruleSets.judgedBy(ruleSet.name, ruleSet.version)}</span>
            </Line>
          </>
        )}
        {compare.kind === 'revision' && (
          <Line name={ja.decision.sinceRevision(compare.revision.no)}>
            {summary.changed.length === 0 ? ja.decision.changedNone : ja.decision.changedRows(summary.changed.length)}
            <RowLinks rows={summary.changed} />
          </Line>
        )}
        <Line name={ja.decision.findings}>
          {summary.findings === 0 ? ja.decision.findingsNone : ja.findings.counts(summary.findings, summary.unsettled)}
          <RowLinks rows={summary.found} />
        </Line>
        <Line name={ja.decision.opinions}>
          {opinions.length === 0
            ? ja.decision.opinionsNone
            : opinions.map(({ actor, at, kind, comment }) => (
                <p class="said">{ja.decision.opinion(actor, shortTime(at, today), ja.acts.noun[kind], comment)}</p>
              ))}
        </Line>
      </dl>
    </section>
  )
}

const Line: FC<{ name: string; children?: unknown }> = ({ name, children }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const RowLinks: FC<{ rows: readonly DecisionRow[] }> = ({ rows }) => (
  <span class="row-links">
    {rows.map((view) => (
      <a href={`#${rowId(view.row.id)}`}>{view.row.name}</a>
    ))}
  </span>
)

/** これまでの経過: the recorded acts, the newest first; those on a 公表 speak of its one candidate and not of rows. */
export const History: FC<{ history: readonly HistoryEntry[]; today: string; ofCandidate?: boolean }> = ({
  history,
  today,
  ofCandidate = false,
}) => (
  <section class="history" aria-labelledby="history-title">
    <h2 id="history-title">{ja.decision.history}</h2>
    {history.length === 0 ? (
      <p>{ja.decision.historyNone}</p>
    ) : (
      <ol class="history-list">
        {history.toReversed().map((entry) => (
          <li>
            <span>{shortTime(entry.at, today)}</span>
            <span>{entry.actor}</span>
            <span class="said">
              {whatHappened(entry, ofCandidate)}
              {entry.comment !== '' && ja.decision.historyComment(entry.comment)}
            </span>
          </li>
        ))}
      </ol>
    )}
  </section>
)

function whatHappened(entry: HistoryEntry, ofCandidate: boolean): string {
  const { kind, revisionNo, accepted, returned, dueOn } = entry
  if (kind === 'submit') return ja.decision.historySubmit(revisionNo ?? 1)
  if (kind === 'withdraw') return ja.decision.historyWithdraw
  if (dueOn !== null) return ja.decision.historyExtended(longDateName(dueOn))
  const verb = ja.acts.noun[kind]
  return ofCandidate
    ? ja.decision.historyOfCandidate(verb, returned > 0)
    : ja.decision.historyDone(verb, accepted, returned)
}

/** What the year's rule set calls a row that is behind, the worst first, each word once. */
const behindWords = ({ rules }: RuleSet): string[] =>
  [...new Set(rules.filter(({ mark }) => isBehind(mark)).map(({ word }) => word))].toReversed()
