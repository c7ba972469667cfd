import type { Ctx } from '../env.ts'
import { BadFormError } from './bad-form.ts'
import { type Form, isUpload } from './form-body.ts'

/** A posted form with files: its text fields, and the bytes of its files by their field. */
export interface Upload {
  form: Form
  files: ReadonlyMap<string, Uint8Array>
}

/**
 * Reads `multipart/form-data` whose files stand in `fileFields`; any other form comes as it was read before, without files.
 * Refuses a body that is broken, a field that comes twice, a file in another field and a text in a file's.
 */
export async function readUpload(c: Ctx, fileFields: readonly string[]): Promise<Upload> {
  if (!isUpload(c)) return { form: c.get('form'), files: new Map() }
  const form = new Map<string, string>()
  const files = new Map<string, Uint8Array>()
  for (const [name, value] of await partsOf(c)) {
    if (form.has(name) || files.has(name)) throw new BadFormError('repeated-field', [name])
    if (typeof value === 'string' && !fileFields.includes(name)) form.set(name, value)
    else if (typeof value !== 'string' && fileFields.includes(name)) {
      files.set(name, new Uint8Array(await value.arrayBuffer()))
    } else throw new BadFormError('wrong-value', [name])
  }
  return { form, files }
}

async function partsOf(c: Ctx): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch (error) {
    if (error instanceof TypeError) throw new BadFormError('content-type', [])
    throw error
  }
}
