import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { Choice } from '../report-settings/choice.tsx'
import { measureFieldName } from './typed-grant.ts'
import type { GrantMeasure } from './year-grants.ts'

/** The measures that a project belongs to: the fold names the chosen ones, and holds a box for each. */
export const MeasureFields: FC<{ measures: readonly GrantMeasure[]; chosen: ReadonlySet<string> }> = (props) => {
  const { measures, chosen } = props
  const words = ja.grants
  const codes = measures.filter(({ id }) => chosen.has(id)).map(({ code }) => code)
  return (
    <details class="fold measure-fold">
      <summary>
        {codes.length === 0 ? words.measuresNone : words.measuresChosen}
        {codes.map((code, index) => (
          <span>
            {index === 0 ? '' : '、'}
            {code}
          </span>
        ))}
      </summary>
      <fieldset class="choices measure-choices">
        <legend class="visually-hidden">{words.measuresLegend}</legend>
        {measures.map(({ id, code, name }) => (
          <Choice type="checkbox" name={measureFieldName(id)} value="yes" checked={chosen.has(id)}>
            {code} {name}
          </Choice>
        ))}
      </fieldset>
    </details>
  )
}
