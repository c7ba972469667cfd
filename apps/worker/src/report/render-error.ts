/**
 * Why a report could not be printed. Of the document (no repetition helps): `too-wide` an element is wider than the page area;
 * `contents` the HTML refers to pages of elements it does not have; `page-numbers` its numbers do not settle.
 * Of the moment (a repetition may help): `browser-gone` crashed or could not start; `time-limit`; `cancelled`.
 */
export type RenderErrorKind = 'too-wide' | 'contents' | 'page-numbers' | 'browser-gone' | 'time-limit' | 'cancelled'

/** A report that could not be printed; `permanent` where trying again with the same document is of no use. */
export class RenderError extends Error {
  override name = 'RenderError'
  readonly kind: RenderErrorKind
  readonly permanent: boolean

  constructor(kind: RenderErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
    this.permanent = kind === 'too-wide' || kind === 'contents' || kind === 'page-numbers'
  }
}
