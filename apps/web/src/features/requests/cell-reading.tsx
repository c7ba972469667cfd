import type { FC, PropsWithChildren } from 'hono/jsx'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'
import type { CellShown } from './value-shown.ts'

/** Where a cell is read while it is typed. */
export interface LiveCell {
  /** The id of its field. */
  field: string
  /** The address that reads it, with a query begun. */
  address: string
  /** The id of the field that holds the indicator's name, where somebody may be typing that too. */
  nameOf?: string
  /** What stands in place of a reading that nobody could be asked for. */
  later: string
}

/**
 * Below a cell: what it was read as and how it will be printed; what is judged of it stands in `children`. Every place is in the page,
 * hidden where it has nothing to say, so that the script fills them while somebody types; its buttons are of use with the script only.
 */
export const CellReading: FC<PropsWithChildren<{ live: LiveCell; shown: CellShown }>> = (props) => {
  const { live, shown, children } = props
  const { reading, isRefused, choices, printed, proposal } = shown
  return (
    <dl
      class="reading"
      id={`${live.field}-reading`}
      data-reading-of={live.field}
      data-address={live.address}
      data-name-of={live.nameOf}
      data-later={live.later}
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
      {children}
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
