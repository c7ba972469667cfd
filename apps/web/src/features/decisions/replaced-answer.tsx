import type { AskedRow, StandingOverride } from '@torikumi/database'
import {
  type Answer,
  type EditionChangeKind,
  type EditionKpi,
  type FollowedFigure,
  answerHash,
  sameAnswer,
} from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { JudgementTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { judgeRow } from '../../work/judge-row.ts'
import { ChangedTexts } from '../corrections/change-list.tsx'
import { FollowedFigures } from '../requests/followed-figures.tsx'
import { replacedBy } from '../requests/row-view.ts'
import type { Sheet } from '../requests/sheet.ts'
import { comparedFields } from './comparison.ts'

/** What a decided row of a 訂正 or 追加照会 replaces, text by text, and the judgement it had. */
export interface ReplacedAnswer {
  kind: EditionChangeKind
  isUnchanged: boolean
  /** Changed fields, before and after. */
  fields: readonly { field: string; before: string; after: string }[]
  reason: string
  /** The judgements by the rule set, and a person's that was published in place of the first. */
  judged: { before: EditionKpi['judged']; after: EditionKpi['judged']; byPerson: StandingOverride | null } | null
  /** Other measures that print the same indicator. */
  alsoIn: readonly string[]
  /** Figures of earlier years that its edition takes over. */
  followed: readonly FollowedFigure[]
}

/** The answer that a row replaces; null where its request replaces nothing. */
export function replacedAnswer(sheet: Sheet, row: AskedRow, answer: Answer, today: string): ReplacedAnswer | null {
  const replaced = replacedBy(sheet, row)
  return replaced === null ? null : replacedBetween(sheet, row, replaced, answer, today)
}

/** What changes from a published answer to a new one of the row. */
export function replacedBetween(
  sheet: Sheet,
  row: AskedRow,
  replaced: { kind: EditionChangeKind; answer: Answer },
  answer: Answer,
  today: string,
): ReplacedAnswer {
  const before = new Map(comparedFields(replaced.answer, null).map(({ field, text }) => [field, text]))
  const fields = comparedFields(answer, replaced.answer)
    .filter(({ changed }) => changed)
    .map(({ field, text }) => ({ field, before: before.get(field) ?? '', after: text }))
  return {
    kind: replaced.kind,
    isUnchanged: sameAnswer(replaced.answer, answer),
    fields,
    reason: 'changeReason' in answer ? (answer.changeReason ?? '') : '',
    judged: judgedBoth(sheet, row, replaced.answer, answer, today),
    alsoIn: row.kind === 'indicator' ? row.alsoIn : [],
    followed: sheet.followed.get(row.subject) ?? [],
  }
}

function judgedBoth(sheet: Sheet, row: AskedRow, before: Answer, after: Answer, today: string) {
  if (row.kind !== 'indicator' || before.kind !== 'indicator' || after.kind !== 'indicator') return null
  const judged = (answer: typeof before) => judgeRow(row, answer, null, sheet.request.cycle, today).kpi.judged
  const made = sheet.judgedBefore.get(row.subject)
  const byPerson = made?.answerSha256 === answerHash(row.subject, before) ? made : null
  return { before: judged(before), after: judged(after), byPerson }
}

/** 誤 → 正 of a row, its reason, and what follows: a changed judgement, other places. */
export const Replaced: FC<{ replaced: ReplacedAnswer; today: string }> = ({ replaced, today }) => (
  <>
    <OwnChanges replaced={replaced} />
    <FollowedFigures figures={replaced.followed} kind={replaced.kind} today={today} />
  </>
)

const OwnChanges: FC<{ replaced: ReplacedAnswer }> = ({ replaced }) => {
  const { kind, isUnchanged, fields, reason, judged, alsoIn } = replaced
  const words = ja.corrections.change
  if (isUnchanged) return <p>{words.unchanged}</p>
  const published = judged?.byPerson?.judgement ?? judged?.before
  const isJudgedOtherwise = judged !== null && published?.word !== judged.after.word
  return (
    <div class="published-beside">
      {fields.map(({ field, before, after }) => (
        <>
          <p class="published-title">{ja.answers.fields[field] ?? field}</p>
          <ChangedTexts kind={kind} before={before} after={after} />
        </>
      ))}
      <dl class="fields">
        <div>
          <dt>{words.reason}</dt>
          <dd class="said">{reason === '' ? words.noReason : reason}</dd>
        </div>
        {judged !== null && (
          <div>
            <dt>{words.judgement}</dt>
            <dd>
              {isJudgedOtherwise && published !== undefined ? (
                <>
                  <JudgementTag mark={published.mark} word={published.word} /> →{' '}
                  <JudgementTag mark={judged.after.mark} word={judged.after.word} />
                </>
              ) : (
                words.judgementSame(judged.after.word)
              )}
              {judged.byPerson !== null && (
                <p class="hint said">{words.judgedByPerson(judged.byPerson.by, judged.byPerson.judgement.reason)}</p>
              )}
            </dd>
          </div>
        )}
        {(alsoIn.length > 0 || isJudgedOtherwise) && (
          <div>
            <dt>{words.places}</dt>
            <dd>
              {alsoIn.length > 0 && <p>{words.alsoIn(alsoIn.join('、'))}</p>}
              {isJudgedOtherwise && <p>{words.counts}</p>}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
