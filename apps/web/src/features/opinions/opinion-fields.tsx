import type { FC } from 'hono/jsx'
import { OPINION_STANCES } from '@torikumi/domain'
import { textWords } from '../../format/text-words.ts'
import type { SummaryLine } from '../../layout/error-summary.tsx'
import { ja } from '../../messages/ja.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import type { OpinionChoices, OpinionField, OpinionFields as Fields, OpinionProblem } from './opinion-form.ts'
import { LabelledSelect } from './labelled-select.tsx'

/** The fields of one opinion and of the city's answer to it. */
export const OpinionFields: FC<{
  fields: Fields
  problems: readonly OpinionProblem[]
  choices: OpinionChoices
}> = ({ fields, problems, choices }) => {
  const { fields: labels, hints, stances } = ja.opinions
  const common = (name: OpinionField) => ({
    label: labels[name],
    name,
    value: fields[name],
    problem: problemWords(
      problems.find((problem) => problem.field === name),
      fields,
    ),
  })
  return (
    <>
      <LabelledField {...common('body')} printed hint={hints.body} />
      <LabelledField {...common('held_on')} hint={hints.held_on} attributes={{ autocomplete: 'off' }} />
      <LabelledSelect
        {...common('measure')}
        choices={[
          ['', ja.opinions.whole],
          ...choices.measures.map(({ id, code, name }) => [id, `${code} ${name}`] as const),
        ]}
      />
      <LabelledField {...common('text')} printed hint={hints.text} rows={5} />
      <LabelledSelect
        {...common('stance')}
        choices={[['', ja.opinions.notYet], ...OPINION_STANCES.map((stance) => [stance, stances[stance]] as const)]}
      />
      <LabelledSelect
        {...common('section')}
        hint={hints.section}
        choices={[['', ja.opinions.notYet], ...choices.sections.map(({ id, name }) => [id, name] as const)]}
      />
      <LabelledField {...common('response')} printed hint={hints.response} rows={4} />
    </>
  )
}

/** What is to be mended of an opinion, each with a link to its field. */
export function opinionToMend(problems: readonly OpinionProblem[], fields: Fields): SummaryLine[] {
  return problems.map((one) => ({ href: `#${one.field}`, words: problemWords(one, fields) ?? '' }))
}

/** What is wrong with a field, in words. */
function problemWords(problem: OpinionProblem | undefined, fields: Fields): string | undefined {
  if (problem === undefined) return undefined
  if (problem.code === 'defect' || problem.field === 'measure') return textWords(fields[problem.field])
  return ja.opinions.problems[problem.field]
}
