import type { FC } from 'hono/jsx'
import { hashGroups } from '../../format/hash-groups.ts'
import { ja } from '../../messages/ja.ts'
import type { DecisionProblem } from './form.ts'
import { decisionProblemWords } from './return-box.tsx'
import type { Turn } from './turn.ts'
import { FieldError } from '../../layout/field-error.tsx'

/** The act a person's button posts. */
export function actOf(turn: Pick<Turn, 'kind'>): 'agree' | 'approve' | 'confirm' {
  if (turn.kind === 'confirm') return 'confirm'
  return turn.kind === 'decision' ? 'approve' : 'agree'
}

/** What a button and its sentence say of a choice of rows; texts with braces are for the script. */
export function promiseWords(
  turn: Pick<Turn, 'kind' | 'isCandidate' | 'items'>,
  accepted: number | string,
  returned: number | string,
  kind: 'accept' | 'both' | 'return',
) {
  if (turn.isCandidate) return candidateWords(turn.kind, kind)
  if (turn.items.length === 0) return withoutAcceptable(returned, kind)
  const verbs = ja.decision.verbs[turn.kind]
  const { sentence, button } = ja.decision
  switch (kind) {
    case 'accept':
      return { sentence: sentence.accept(accepted, verbs.accept), button: button.accept(accepted, verbs.button) }
    case 'both':
      return {
        sentence: sentence.both(accepted, verbs.both, returned),
        button: button.both(accepted, verbs.both, returned),
      }
    case 'return':
      return { sentence: sentence.return(returned), button: button.return(returned) }
  }
}

function candidateWords(step: Turn['kind'], kind: 'accept' | 'both' | 'return') {
  const { candidate } = ja.decision
  if (kind !== 'accept') return { sentence: candidate.returnSentence, button: candidate.return }
  return step === 'decision'
    ? { sentence: candidate.decideSentence, button: candidate.decide }
    : { sentence: candidate.agreeSentence, button: candidate.agree }
}

/** Where rows can only be sent back, nothing happens until one is ticked. */
function withoutAcceptable(returned: number | string, kind: 'accept' | 'both' | 'return') {
  const { sentence, button, returnOnly } = ja.decision
  if (kind === 'accept') return { sentence: returnOnly.sentence, button: returnOnly.button }
  return { sentence: sentence.return(returned), button: button.return(returned) }
}

/** Which of the three a choice of rows is. */
export function kindOfChoice(accepted: number, returned: number): 'accept' | 'both' | 'return' {
  if (returned === 0) return 'accept'
  return accepted === 0 ? 'return' : 'both'
}

/** The panel that says what will happen; it is the confirmation. */
export const DecidePanel: FC<{
  turn: Turn
  rows: number
  accepted: number
  returned: number
  revision: { no: number; sha256: string }
  comment: string
  problem: DecisionProblem | null
}> = ({ turn, rows, accepted, returned, revision, comment, problem }) => {
  const words = promiseWords(turn, accepted, returned, kindOfChoice(accepted, returned))
  const fixed = turn.isCandidate ? ja.decision.fixedCandidate : ja.decision.fixed
  const others = rows - turn.items.length - turn.returnOnly.length
  return (
    <section class="panel" id="decide" aria-labelledby="decide-title" tabindex={-1}>
      <h2 id="decide-title">{turn.items.length === 0 ? ja.decision.returnOnly.title : ja.decision.panel[turn.kind]}</h2>
      <p class="panel-sentence">
        {!turn.isCandidate && ja.decision.sentence.all(rows)}
        <strong {...templates(turn, 'sentence')}>{words.sentence}</strong>
      </p>
      {!turn.isCandidate && (
        <ul class="bullets">
          <li>{ja.decision.hints.untick}</li>
          <li>{ja.decision.hints.stays}</li>
          <li>{ja.decision.hints.back}</li>
          {others > 0 && <li>{ja.decision.hints.others(others)}</li>}
          {turn.byPlanning && turn.returnOnly.length > 0 && turn.items.length > 0 && (
            <li>{ja.decision.hints.own(turn.returnOnly.length)}</li>
          )}
        </ul>
      )}
      <div class="field">
        <label for="comment">
          {ja.decision.comment}
          <span class="optional">{ja.decision.commentHint}</span>
        </label>
        <p class="hint" id="comment-hint">
          {ja.shell.disclosure}
        </p>
        <textarea
          id="comment"
          name="comment"
          rows={2}
          aria-describedby={problem === null ? 'comment-hint' : 'comment-hint comment-error'}
          aria-invalid={problem === null ? undefined : 'true'}
        >
          {`\n${comment}`}
        </textarea>
        <FieldError
          id="comment-error"
          problem={problem === null ? null : decisionProblemWords(problem, ja.decision.comment, comment)}
        />
      </div>
      <p class="buttons">
        <button class="button" name="act" value={actOf(turn)} {...templates(turn, 'button')}>
          {words.button}
        </button>
      </p>
      <p class="hint">{fixed(revision.no, hashGroups(revision.sha256))}</p>
    </section>
  )
}

/** The three texts a place may show; the script puts the counts in. */
function templates(turn: Turn, part: 'sentence' | 'button') {
  const words = (kind: 'accept' | 'both' | 'return') => promiseWords(turn, '{accepted}', '{returned}', kind)[part]
  return {
    'data-words-accept': words('accept'),
    'data-words-both': words('both'),
    'data-words-return': words('return'),
  }
}
