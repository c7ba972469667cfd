import type { Form } from './form-body.ts'

/** What was posted is not a form of ours: nothing of it is taken. */
export class BadFormError extends Error {
  override name = 'BadFormError'
  readonly defect: 'content-type' | 'repeated-field' | 'unknown-field' | 'missing-field' | 'wrong-value'
  readonly fields: readonly string[]

  constructor(defect: BadFormError['defect'], fields: readonly string[]) {
    super(`${defect}: ${fields.join(', ')}`)
    this.defect = defect
    this.fields = fields
  }
}

/** Refuses a form that carries a field nobody asked for. */
export function refuseUnknownFields(form: Form, isKnown: (name: string) => boolean): void {
  const unknown = [...form.keys()].filter((name) => !isKnown(name))
  if (unknown.length > 0) throw new BadFormError('unknown-field', unknown)
}

/** A field that every form of this kind carries. */
export function requiredField(form: Form, name: string): string {
  const value = form.get(name)
  if (value === undefined) throw new BadFormError('missing-field', [name])
  return value
}

/** A field whose value is one of a few words. */
export function oneOf<Word extends string>(form: Form, name: string, words: readonly Word[]): Word {
  const value = requiredField(form, name)
  const word = words.find((candidate) => candidate === value)
  if (word === undefined) throw new BadFormError('wrong-value', [name])
  return word
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-9a-f][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** True for a UUID in lower case, as our forms and the record write it. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}

/** The decision id that a form was given when it was rendered. */
export function decisionIdOf(form: Form): string {
  const id = requiredField(form, 'decision_id')
  if (!isUuid(id)) throw new BadFormError('wrong-value', ['decision_id'])
  return id
}

/** The version of a row that a form was given when it was rendered: whoever saved since is not written over. */
export function versionOf(form: Form): number {
  const text = requiredField(form, 'version')
  if (!/^\d{1,9}$/.test(text)) throw new BadFormError('wrong-value', ['version'])
  return Number(text)
}
