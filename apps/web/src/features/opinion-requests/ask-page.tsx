import type { RequestHead } from '@torikumi/database'
import { longDateName, noteDefect } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { ActForm } from '../../layout/act-form.tsx'
import { Banner } from '../../layout/banner.tsx'
import { FieldError } from '../../layout/field-error.tsx'
import { FormPage } from '../../layout/form-page.tsx'
import { problemLines, problemWords } from '../../layout/problem-words.ts'
import type { Shell } from '../../layout/shell.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { toYear } from '../../layout/year-trail.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { DueField } from '../cycles/due-field.tsx'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { AskOpinion } from './ask-opinion.tsx'
import type { AskProblem, AskTyped } from './ask-form.ts'
import type { AskingState } from './asking-state.ts'

export interface AskPageProps {
  shell: Shell
  state: AskingState
  typed: AskTyped
  problems: readonly AskProblem[]
  decisionId: string
  above?: Child
}

/** 意見への対応を照会する: the date, and for each opinion the sections that answer it; below, what is asked already. */
export const AskPage: FC<AskPageProps> = ({ shell, state, typed, problems, decisionId, above }) => {
  const { cycle, isOpen, opinions, requests } = state
  const { fiscalYear } = cycle
  const words = ja.opinionRequests
  const trail = [toYear(fiscalYear, shell.today), { href: paths.opinions(fiscalYear), word: ja.opinions.open }]
  const said = { ...ja.dueDate.problem, ...words.problem, text: textWords(typed.noticeText, noteDefect) ?? '' }
  const problemOf = problemWords(problems, said)
  return (
    <FormPage
      shell={shell}
      title={words.title}
      current="cycles"
      trail={trail}
      toMend={problemLines(problems, said)}
      above={above}
      lead={words.lead}
    >
      {!isOpen && <Banner tone="information" mark="lock" title={ja.opinions.locked} />}
      {opinions.length === 0 && <p>{ja.opinions.none}</p>}
      {isOpen && opinions.length > 0 && (
        <ActForm
          action={paths.opinionRequests(fiscalYear)}
          decisionId={decisionId}
          act="ask-opinions"
          word={words.submit}
          main
        >
          <DueField value={typed.due} problem={problemOf('due')} />
          <LabelledField
            label={words.noticeText}
            name="noticeText"
            value={typed.noticeText}
            hint={words.noticeHint}
            problem={problemOf('noticeText')}
            rows={4}
          />
          <section id="opinions" tabindex={-1} aria-labelledby="opinions-title">
            <h2 id="opinions-title">{words.opinions}</h2>
            <p>{words.opinionsLead}</p>
            <FieldError problem={problemOf('opinions')} />
            {opinions.map((askable) => (
              <AskOpinion askable={askable} typed={typed} />
            ))}
          </section>
          <p>{words.whatHappens}</p>
        </ActForm>
      )}
      {requests.length > 0 && <Requests requests={requests} fiscalYear={fiscalYear} />}
    </FormPage>
  )
}

const Requests: FC<{ requests: readonly RequestHead[]; fiscalYear: number }> = ({ requests, fiscalYear }) => {
  const words = ja.opinionRequests
  return (
    <section class="part" aria-labelledby="requests-title">
      <h2 id="requests-title">{words.requests}</h2>
      <ul class="plain-list">
        {requests.map(({ id, kind, number, section, state, dueOn }) => (
          <li>
            <strong>{section.name}</strong> {ja.inbox.numbered(ja.states.kind[kind], number)}{' '}
            <RequestTag state={state} kind={kind} /> <span class="hint">{ja.opinions.due(longDateName(dueOn))}</span>{' '}
            <a href={paths.awaitedRequest(fiscalYear, id)} aria-label={words.openOf(section.name, number)}>
              {words.open}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
