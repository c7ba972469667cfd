/**
 * Why a report could not be printed. Of the document (no repetition helps): `too-wide` an element is wider than the page area;
 * `contents` the HTML refers to pages of elements it does not have; `page-numbers` its numbers do not settle. Of the installation:
 * `font` a font file is missing or damaged.
 * Of the moment (a repetition may help): `browser-gone` crashed or could not start; `time-limit`; `cancelled`.
 */
export type RenderErrorKind =
  | 'too-wide'
  | 'contents'
  | 'page-numbers'
  | 'font'
  | 'browser-gone'
  | 'time-limit'
  | 'cancelled'

const PERMANENT: ReadonlySet<RenderErrorKind> = new Set(['too-wide', 'contents', 'page-numbers', 'font'])

/** A report that could not be printed; `permanent` where trying again with the same document is of no use. */
export class RenderError extends Error {
  override name = 'RenderError'
  readonly kind: RenderErrorKind
  readonly permanent: boolean

  constructor(kind: RenderErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
    this.permanent = PERMANENT.has(kind)
  }
}

/** `browser-gone` with the reason. */
export function browserGone(cause: unknown): RenderError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new RenderError('browser-gone', `The printing browser is gone: ${reason}`, { cause })
}
