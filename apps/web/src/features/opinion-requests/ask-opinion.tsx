import { warekiDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { LabelledSelect } from '../opinions/labelled-select.tsx'
import { type AskTyped, askField, otherField } from './ask-form.ts'
import type { AskableOpinion, AskableSection } from './asking-state.ts'

/** One opinion with a box for each section that it concerns, and a choice of any other. */
export const AskOpinion: FC<{ askable: AskableOpinion; typed: AskTyped }> = ({ askable, typed }) => {
  const { opinion, no, about, concerned, others } = askable
  const words = ja.opinionRequests
  const title = about === null ? ja.opinions.whole : `${about.code} ${about.name}`
  const ticked = typed.ticked.get(opinion.id) ?? []
  return (
    <fieldset class="choose-rows ask-opinion">
      <legend>
        {ja.opinions.row(no)}　{title}
      </legend>
      <p class="hint">
        {opinion.body}（{warekiDateName(opinion.heldOn)}）
      </p>
      <p class="said">{opinion.text}</p>
      {opinion.stance !== null && <p class="hint">{words.ownAnswer}</p>}
      {concerned.map((section) => (
        <Section opinion={opinion.id} section={section} isTicked={ticked.includes(section.id)} />
      ))}
      <LabelledSelect
        label={words.other}
        name={otherField(opinion.id)}
        value={typed.other.get(opinion.id) ?? ''}
        choices={[['', words.noOther], ...others.map(({ id, name }) => [id, name] as const)]}
      />
    </fieldset>
  )
}

const Section: FC<{ opinion: string; section: AskableSection; isTicked: boolean }> = (props) => {
  const { opinion, section, isTicked } = props
  const words = ja.opinionRequests
  const role = section.isLead ? <span class="hint">{words.leadSection}</span> : null
  if (section.isAsked) {
    return (
      <p>
        <strong>{section.name}</strong> {words.isAsked}
      </p>
    )
  }
  return (
    <label class="choose-row">
      <input type="checkbox" name={askField(opinion, section.id)} value="yes" checked={isTicked} />
      <span>
        {section.name}
        {role}
      </span>
    </label>
  )
}
