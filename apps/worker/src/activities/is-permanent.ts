import { UndecidedRowError } from '@torikumi/database'
import { PdfShapeError } from '../report/pdf/value.ts'
import { RenderError } from '../report/render-error.ts'

/** What no repetition mends: rows that are not decided, a document that does not fit, a print in a form the finishing pass does not know. */
export function isPermanent(error: unknown): error is Error {
  if (error instanceof UndecidedRowError || error instanceof PdfShapeError) return true
  return error instanceof RenderError && error.permanent
}
