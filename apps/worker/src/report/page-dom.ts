/**
 * The few parts of the browser's document that the functions run inside a page touch. Declared here and not taken from
 * TypeScript's DOM library, which would put every browser global into the worker's name space.
 */
export type PageDocument = {
  readonly fonts: { readonly ready: Promise<unknown> }
  readonly body: PageElement
  readonly documentElement: PageElement
  getElementById: (id: string) => PageElement | null
  querySelectorAll: (selector: string) => Iterable<PageElement>
}

/** An element, with what its layout tells in CSS pixels. */
export type PageElement = {
  id: string
  textContent: string | null
  /** The whole address of a link, empty for other elements. */
  readonly href?: string
  /** The rows of a table, the cells of a row, the extent of a cell. */
  readonly rows?: Iterable<PageElement>
  readonly cells?: Iterable<PageElement>
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly localName: string
  readonly classList: Iterable<string>
  readonly scrollWidth: number
  readonly clientWidth: number
  readonly lastElementChild: PageElement | null
  getAttribute: (name: string) => string | null
  setAttribute: (name: string, value: string) => void
  removeAttribute: (name: string) => void
  getBoundingClientRect: () => PageBox
  getClientRects: () => Iterable<PageBox>
  contains: (other: PageElement) => boolean
  querySelectorAll: (selector: string) => Iterable<PageElement>
  closest: (selector: string) => PageElement | null
  remove: () => void
}

/** A box on the screen. */
export type PageBox = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
