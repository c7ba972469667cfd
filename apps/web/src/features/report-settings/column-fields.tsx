import { KPI_COLUMNS } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { PLACES, type SettingsTyped } from './typed-settings.ts'
import { FieldNotes } from '../../layout/field-error.tsx'

/** The columns of the KPI table: which stands in each place, and what each is called. */
export const ColumnFields: FC<{ typed: SettingsTyped; problemOf: (field: string) => string | undefined }> = ({
  typed,
  problemOf,
}) => {
  const words = ja.reportSettings
  const problem = problemOf('columns')
  return (
    <>
      <fieldset
        class="choices column-places"
        aria-describedby={problem === undefined ? 'columns-hint' : 'columns-error'}
      >
        <legend>{words.columns}</legend>
        {PLACES.map((place) => (
          <label class="column-place" for={`column-${place}`}>
            <span>{words.place(place)}</span>
            <select
              id={`column-${place}`}
              name={`column-${place}`}
              aria-invalid={problem === undefined ? undefined : 'true'}
            >
              {KPI_COLUMNS.map((column) => (
                <option value={column} selected={typed[`column-${place}`] === column}>
                  {words.columnNames[column]}
                </option>
              ))}
              <option value="" selected={typed[`column-${place}`] === ''}>
                {words.noColumn}
              </option>
            </select>
          </label>
        ))}
      </fieldset>
      <FieldNotes name="columns" hint={words.columnsHint} problem={problem} />
      <div class="pairs">
        {KPI_COLUMNS.map((column) => (
          <LabelledField
            label={words.label(words.columnNames[column])}
            name={`label-${column}`}
            value={typed[`label-${column}`]}
            printed
            problem={problemOf(`label-${column}`)}
          />
        ))}
      </div>
      <p class="hint">{words.labelHint}</p>
    </>
  )
}
