import { DomUtils } from 'htmlparser2'
import { type Element, hasChildren, isTag, isText, type ParentNode } from 'domhandler'

/** A field of a form that would be posted as it stands, or a choice that could be made. */
interface FormField {
  name: string
  value: string
  /** False for a box or a choice that is not ticked: it is posted only once it is. */
  chosen: boolean
  kind: 'text' | 'box' | 'choice' | 'list'
}

/** A button that sends the form. */
export interface FormButton {
  text: string
  name: string | null
  value: string
}

const elements = (parent: ParentNode, names: readonly string[]): Element[] =>
  DomUtils.findAll((element) => names.includes(element.name), parent.children)

const has = (element: Element, attribute: string): boolean => Object.hasOwn(element.attribs, attribute)

/** The text of an element as a reader sees it: white space made single. */
export function readableText(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+/gu, ' ').trim()
}

/** The same without what stands in elements of a tag. */
export function textWithout(tag: string, element: ParentNode): string {
  const texts = element.children.map((child) => {
    if (isText(child)) return child.data
    return hasChildren(child) && !(isTag(child) && child.name === tag) ? textWithout(tag, child) : ''
  })
  return texts.join('').replace(/\s+/gu, ' ').trim()
}

/**
 * A form of a page as a browser holds it: fields with their values, ticked or not. It keeps every field it does not know, so that
 * a form may grow without its filler.
 */
export class HtmlForm {
  readonly action: string
  readonly method: 'get' | 'post'
  readonly buttons: readonly FormButton[]
  readonly #fields: FormField[]

  private constructor(action: string, method: 'get' | 'post', buttons: FormButton[], fields: FormField[]) {
    this.action = action
    this.method = method
    this.buttons = buttons
    this.#fields = fields
  }

  /** Reads a form with the controls that stand in it or, by their `form` attribute, elsewhere in `page`. */
  static read(form: Element, page: ParentNode): HtmlForm {
    const id = form.attribs['id']
    const inside = elements(form, CONTROLS).filter((control) => !has(control, 'form'))
    const outside = elements(page, CONTROLS).filter((control) => id !== undefined && control.attribs['form'] === id)
    const controls = [...inside, ...outside].filter((control) => !has(control, 'disabled'))
    const method = form.attribs['method']?.toLowerCase() === 'post' ? 'post' : 'get'
    return new HtmlForm(form.attribs['action'] ?? '', method, controls.flatMap(buttonOf), controls.flatMap(fieldsOf))
  }

  /** Names of the fields, each once. */
  get names(): string[] {
    return [...new Set(this.#fields.map((field) => field.name))]
  }

  /** What a field holds now; null where it is not there or nothing of it is chosen. */
  value(name: string): string | null {
    return this.#fields.find((field) => field.name === name && field.chosen)?.value ?? null
  }

  /**
   * Types a text, makes a choice, or ticks a box with this value. Throws where the form has no such field or choice: a person
   * could not do it either.
   */
  fill(name: string, value: string): void {
    const fields = this.#fields.filter((field) => field.name === name)
    const [first] = fields
    if (first?.kind === 'text') {
      first.value = value
      return
    }
    const wanted = fields.find((field) => field.value === value)
    if (wanted === undefined) throw new Error(`the form ${this.action} takes no ${name}=${value}`)
    for (const field of fields) if (field.kind !== 'box') field.chosen = false
    wanted.chosen = true
  }

  /** True where the field can take this value. */
  takes(name: string, value: string): boolean {
    return this.#fields.some((field) => field.name === name && (field.kind === 'text' || field.value === value))
  }

  /** Takes the tick out of a box. */
  untick(name: string): void {
    for (const field of this.#fields) if (field.name === name && field.kind === 'box') field.chosen = false
  }

  /** What a browser sends when this button is pressed. */
  bodyFor(button: Pick<FormButton, 'name' | 'value'>): URLSearchParams {
    const body = new URLSearchParams()
    for (const { name, value, chosen } of this.#fields) if (chosen) body.append(name, value)
    if (button.name !== null) body.append(button.name, button.value)
    return body
  }
}

const CONTROLS = ['input', 'textarea', 'select', 'button']

function buttonOf(control: Element): FormButton[] {
  const type = control.attribs['type']?.toLowerCase()
  const isButton = control.name === 'button' && (type === undefined || type === 'submit')
  if (!isButton && !(control.name === 'input' && type === 'submit')) return []
  const { name, value = '' } = control.attribs
  return [{ text: isButton ? readableText(control) : value, name: name ?? null, value }]
}

function fieldsOf(control: Element): FormField[] {
  const { name, value = '' } = control.attribs
  if (name === undefined || name === '' || control.name === 'button') return []
  if (control.name === 'textarea') return [{ name, value: textOf(control), chosen: true, kind: 'text' }]
  if (control.name === 'select') return optionsOf(control, name)
  switch (control.attribs['type']?.toLowerCase()) {
    case 'submit':
    case 'button':
    case 'reset':
    case 'image':
    case 'file':
      return []
    case 'checkbox':
      return [{ name, value: has(control, 'value') ? value : 'on', chosen: has(control, 'checked'), kind: 'box' }]
    case 'radio':
      return [{ name, value: has(control, 'value') ? value : 'on', chosen: has(control, 'checked'), kind: 'choice' }]
    default:
      return [{ name, value, chosen: true, kind: 'text' }]
  }
}

function optionsOf(select: Element, name: string): FormField[] {
  const options = elements(select, ['option'])
  const chosen = options.findLastIndex((option) => has(option, 'selected'))
  return options.map((option, index) => ({
    name,
    value: option.attribs['value'] ?? readableText(option),
    chosen: index === Math.max(chosen, 0),
    kind: 'list',
  }))
}

/** The line break right after the tag is no part of a text area's text. */
function textOf(area: Element): string {
  const text = area.children.map((child) => (isText(child) ? child.data : '')).join('')
  return text.replace(/^\r?\n/, '')
}
