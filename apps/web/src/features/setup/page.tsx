import type { FC } from 'hono/jsx'
import { characterWords } from '../../format/text-words.ts'
import { Banner } from '../../layout/banner.tsx'
import { ErrorSummary } from '../../layout/error-summary.tsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import type { SetupField, SetupProblem, SetupTyped } from './form.ts'

export interface SetupPageProps {
  shell: Shell
  typed: SetupTyped
  problems: readonly SetupProblem[]
  /** What stands in the way of the whole form. */
  obstacle?: string
}

/** What is wrong with a field and what to do, in words. */
function problemWords({ code }: SetupProblem, { municipalityName }: SetupTyped): string {
  return (code === 'name' ? characterWords(municipalityName) : undefined) ?? ja.setup.problem[code]
}

/** 最初の設定. */
export const SetupPage: FC<SetupPageProps> = ({ shell, typed, problems, obstacle }) => {
  const words = ja.setup
  const field = (name: SetupField) => {
    const problem = problems.find((one) => one.field === name)
    return { name, problem: problem === undefined ? undefined : problemWords(problem, typed) }
  }
  return (
    <Page shell={shell} title={words.title} failed={problems.length > 0 || obstacle !== undefined}>
      {problems.length > 0 && (
        <ErrorSummary
          lines={problems.map((problem) => ({ href: `#${problem.field}`, words: problemWords(problem, typed) }))}
          also={words.typeAgain}
        />
      )}
      {obstacle !== undefined && (
        <Banner tone="failed" title={obstacle} focus>
          <p>{words.typeAgain}</p>
        </Banner>
      )}
      <div class="setup">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="hint">{words.allNeeded}</p>
        <form method="post" action={paths.setup}>
          <LabelledField
            label={words.number}
            {...field('token')}
            value={typed.token}
            hint={words.numberHint}
            attributes={{ autocomplete: 'off', autocapitalize: 'none' }}
          />
          <h2 class="form-part">{words.city}</h2>
          <LabelledField
            label={words.code}
            {...field('municipalityCode')}
            value={typed.municipalityCode}
            hint={words.codeHint}
            attributes={{ inputmode: 'numeric' }}
          />
          <LabelledField
            label={words.name}
            {...field('municipalityName')}
            value={typed.municipalityName}
            printed
            hint={words.nameHint}
          />
          <h2 class="form-part">{words.administrator}</h2>
          <LabelledField
            label={words.account}
            {...field('account')}
            value={typed.account}
            hint={words.accountHint}
            attributes={{ autocomplete: 'username', autocapitalize: 'none' }}
          />
          <LabelledField
            label={words.displayName}
            {...field('displayName')}
            value={typed.displayName}
            hint={words.displayNameHint}
          />
          <LabelledField
            label={words.password}
            {...field('password')}
            value=""
            hint={words.passwordHint}
            attributes={{ type: 'password', autocomplete: 'new-password' }}
          />
          <LabelledField
            label={words.passwordAgain}
            {...field('passwordAgain')}
            value=""
            attributes={{ type: 'password', autocomplete: 'new-password' }}
          />
          <p class="buttons">
            <button class="button">{words.submit}</button>
          </p>
        </form>
      </div>
    </Page>
  )
}
