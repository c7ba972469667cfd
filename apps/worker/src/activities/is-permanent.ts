import { UndecidedRowError } from '@torikumi/database'
import { NewerFormError } from '@torikumi/templates'
import { PdfShapeError } from '../report/pdf/value.ts'
import { RenderError } from '../report/render-error.ts'

/**
 * What no repetition mends: rows that are not decided, a document that does not fit, a print in a form the finishing pass does
 * not know, an edition made by a later version.
 */
export function isPermanent(error: unknown): error is Error {
  if ([UndecidedRowError, PdfShapeError, NewerFormError].some((kind) => error instanceof kind)) return true
  return error instanceof RenderError && error.permanent
}
