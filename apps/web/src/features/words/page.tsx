import type { Child, FC } from 'hono/jsx'
import { characterWords } from '../../format/text-words.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { Breadcrumb, Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { WordsProblem } from './form.ts'

export interface WordsPageProps {
  shell: Shell
  typed: string
  version: number
  problems: readonly WordsProblem[]
  /** Who saved the list last. */
  last: string
  above?: Child
  failed?: boolean
}

/** 市の言葉: names and terms spelt right, one a line. */
export const WordsPage: FC<WordsPageProps> = ({ shell, typed, version, problems, last, above, failed }) => {
  const words = ja.words
  const problem = problems.length === 0 ? undefined : problems.map(wordsOfProblem).join('　')
  return (
    <Page shell={shell} title={words.title} current="settings" failed={failed ?? false}>
      <Breadcrumb trail={[{ href: paths.settings, word: ja.settings.title }]} here={words.title} />
      {above}
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.how}</p>
      <form method="post" action={paths.words}>
        <input type="hidden" name="version" value={String(version)} />
        <LabelledField
          label={words.label}
          name="words"
          value={`\n${typed}`}
          hint={words.hint}
          problem={problem}
          rows={12}
        />
        <p class="buttons">
          <button class="button" name="act" value="save">
            {words.save}
          </button>
        </p>
      </form>
      <p class="hint">{last}</p>
    </Page>
  )
}

function wordsOfProblem(problem: WordsProblem): string {
  return problem.code === 'too-many'
    ? ja.words.tooMany(problem.count)
    : ja.words.badLine(problem.line, problem.text, characterWords(problem.text))
}
