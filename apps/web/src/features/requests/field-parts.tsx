import { MAX_TEXT_LENGTH, MAX_VALUE_LENGTH } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { defectWords, isTextDefect, usualFormWords } from '../../format/text-words.ts'
import { itemField } from '../../http/item-fields.ts'
import { Mark } from '../../layout/marks.tsx'
import { Tag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import type { RowView } from './row-view.ts'
import type { FieldProblem } from './typed-fields.ts'

/** The id of a row's field in the page, and of what is said about it. */
export function fieldId(item: string, field: string): string {
  return `f-${item}-${field}`
}

/** The id of a row's card. */
export function rowId(item: string): string {
  return `row-${item}`
}

/** What is wrong with a field, in words. */
export function problemWords(problem: FieldProblem, text: string): string {
  const { code, field, typed = text } = problem
  if (isTextDefect(code)) return defectWords(code, typed, field === 'raw' ? MAX_VALUE_LENGTH : MAX_TEXT_LENGTH)
  return ja.answers.problem[code]
}

/** The problem of one field, bound to it by its id. */
export const FieldError: FC<{ view: RowView; field: string }> = ({ view, field }) => {
  const problem = view.problems.find((one) => one.field === field)
  if (problem === undefined) return null
  return (
    <p class="field-error" id={`${fieldId(view.row.id, field)}-error`}>
      <Mark name="alarm" />
      <span>{problemWords(problem, view.fields[field] ?? '')}</span>
    </p>
  )
}

/** Which variants of characters in a field print in their usual form; in the page without any too, for the script that saves. */
export const UsualForm: FC<{ view: RowView; field: string }> = ({ view, field }) => {
  const words = usualFormWords(view.fields[field] ?? '')
  const { id } = view.row
  return (
    <p class="hint" id={usualFormId(id, field)} data-usual-form-of={id} hidden={words === undefined}>
      {words}
    </p>
  )
}

/** The id of what `UsualForm` says of a field. */
export function usualFormId(item: string, field: string): string {
  return `${fieldId(item, field)}-form`
}

/** What a control of a row's field needs for its name, its label and its errors. */
export function controlProps(view: RowView, field: string, extra: readonly string[] = []) {
  const id = fieldId(view.row.id, field)
  const hasProblem = view.problems.some((problem) => problem.field === field)
  const described = [...extra, ...(hasProblem ? [`${id}-error`] : [])].join(' ')
  return {
    id,
    name: itemField(view.row.id, field),
    'aria-invalid': hasProblem ? ('true' as const) : undefined,
    'aria-describedby': described === '' ? undefined : described,
  }
}

/** Letters as people count them. */
function lettersOf(text: string): number {
  return [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)].length
}

/** A text area with its label, its counter and, where it is empty, its tag; `marked` in place of 必須 or 任意. */
export const TextField: FC<{
  view: RowView
  field: string
  label: string
  required: boolean
  marked?: Child
}> = (props) => {
  const { view, field, label, required, marked } = props
  const text = view.fields[field] ?? ''
  const isEmpty = required && view.empty.some((empty) => empty === field)
  const id = fieldId(view.row.id, field)
  return (
    <div class={isEmpty ? 'field field-empty' : 'field'}>
      <div class="field-head">
        <label for={id}>
          {label}
          {marked ??
            (required ? (
              <span class="required">{ja.shell.required}</span>
            ) : (
              <span class="optional">{ja.shell.optional}</span>
            ))}
        </label>
        <span class="counter">
          {isEmpty && <Tag tone="orange" mark="empty" word={ja.answers.emptyTag} />}
          <span id={`${id}-count`} data-count-of={id}>
            {ja.answers.count(lettersOf(text))}
          </span>
        </span>
      </div>
      <textarea
        rows={2}
        {...controlProps(view, field, [`${id}-count`, usualFormId(view.row.id, field)])}
        aria-required={required ? 'true' : undefined}
      >
        {`\n${text}`}
      </textarea>
      <UsualForm view={view} field={field} />
      <FieldError view={view} field={field} />
    </div>
  )
}

/** A group of choices of one field. */
export const Choices: FC<{
  view: RowView
  field: string
  legend: string
  required?: boolean
  marked?: Child
  words: readonly (readonly [value: string, word: string])[]
}> = ({ view, field, legend, required, marked, words }) => {
  const { id, ...control } = controlProps(view, field)
  return (
    <fieldset
      class={control['aria-invalid'] === undefined ? 'choices' : 'choices choices-failed'}
      id={id}
      aria-describedby={control['aria-describedby']}
    >
      <legend>
        {legend}
        {marked ?? (required === true && <span class="required">{ja.shell.required}</span>)}
      </legend>
      {words.map(([value, word]) => (
        <label class="choice">
          <input type="radio" name={control.name} value={value} checked={view.fields[field] === value} />
          <span>{word}</span>
        </label>
      ))}
      <FieldError view={view} field={field} />
    </fieldset>
  )
}
