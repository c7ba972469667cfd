import type { AskedIndicatorRow } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { fieldId } from './field-parts.tsx'
import type { ValueShown } from './value-shown.ts'

/**
 * Below the value: what it was read as, how it will be printed, how it would be judged (案). Every place is in the page, hidden
 * where it has nothing to say, so that the script fills them while somebody types; its buttons are of use with the script only.
 */
export const KpiReading: FC<{ row: AskedIndicatorRow; shown: ValueShown; request: string }> = (props) => {
  const { row, shown, request } = props
  const { reading, isRefused, choices, printed, proposal, judgement } = shown
  const id = fieldId(row.id, 'raw')
  return (
    <dl
      class="reading"
      id={`${id}-reading`}
      data-reading-of={id}
      data-address={`${paths.reading(request)}?item=${row.id}`}
      data-later={ja.answers.readLater}
    >
      <div data-slot="read" hidden={reading === null}>
        <dt>{ja.answers.reading}</dt>
        <dd class={isRefused ? 'not-read' : undefined}>
          <span data-slot="alarm" hidden={!isRefused}>
            <Mark name="alarm" />{' '}
          </span>
          <span data-slot="reading">{reading}</span>
          {[choices[0], choices[1]].map((text) => (
            <FillButton slot="choice" text={text ?? ''} words={ja.answers.choose} />
          ))}
        </dd>
      </div>
      <div>
        <dt>{ja.answers.printed}</dt>
        <dd>
          <span data-slot="nothing" hidden={printed !== ''}>
            {ja.answers.printedNothing}
          </span>
          <span class="printed" data-slot="printed" hidden={printed === ''}>
            {printed}
          </span>
          <span data-slot="wide" class="wide-digits" hidden={proposal === null}>
            {ja.answers.wide}
          </span>
          <FillButton slot="proposal" text={proposal ?? ''} words={ja.answers.propose} />
        </dd>
      </div>
      <div>
        <dt>{ja.answers.judgement}</dt>
        <dd>
          <span data-slot="unjudged" hidden={judgement !== null}>
            {ja.answers.noJudgementYet}
          </span>
          <span data-slot="judged" hidden={judgement === null}>
            <span class={`tag tag-${judgement?.tone ?? 'plain'}`} data-slot="mark">
              <span aria-hidden="true" data-slot="sign">
                {judgement?.sign}
              </span>
              <span data-slot="word">{judgement?.word}</span>
            </span>{' '}
            <span data-slot="reason">{judgement?.reason}</span>
          </span>
        </dd>
      </div>
    </dl>
  )
}

/** Puts a text into the value's field when it is pressed; never by itself, and only where the script runs. */
const FillButton: FC<{ slot: string; text: string; words: (text: string) => string }> = ({ slot, text, words }) => (
  <button
    type="button"
    class="button button-outlined button-small fill"
    data-slot={slot}
    data-fill={text}
    data-words={words('{text}')}
    hidden
  >
    {text === '' ? '' : words(text)}
  </button>
)
