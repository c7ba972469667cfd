import type { FormButton, HtmlForm } from './html-form.ts'
import { HtmlPage } from './html-page.ts'

/** There was no page. `passes`: the server is in trouble, and later there may be one. */
export class UnexpectedAnswer extends Error {
  override name = 'UnexpectedAnswer'
  readonly passes: boolean

  constructor(message: string, status = 0) {
    super(message)
    this.passes = status >= 500
  }
}

const LIMIT_MS = 60_000
const MOST_REDIRECTS = 5

/** One person's browser: keeps cookies, sends forms as a browser does, and follows redirects. */
export class Visitor {
  readonly #base: URL
  readonly #signal: AbortSignal
  readonly #cookies = new Map<string, string>()

  /** `signal` ends whatever is under way. */
  constructor(base: string, signal: AbortSignal) {
    this.#base = new URL(base)
    this.#signal = signal
  }

  /** Opens an address. Throws {@link UnexpectedAnswer} on anything but a page. */
  async open(address: string | URL): Promise<HtmlPage> {
    return this.#expectPage(await this.#fetch(new URL(address, this.#base), {}))
  }

  /** True where an address gives a page, false where it says that there is none. Throws {@link UnexpectedAnswer} on anything else. */
  async exists(address: string | URL): Promise<boolean> {
    const answer = await this.#fetch(new URL(address, this.#base), {})
    if (answer.response.status === 404) {
      await answer.response.body?.cancel()
      return false
    }
    await this.#expectPage(answer)
    return true
  }

  /** The bytes at an address. Throws {@link UnexpectedAnswer} where there are none. */
  async download(address: string | URL): Promise<Uint8Array> {
    const { url, response } = await this.#fetch(new URL(address, this.#base), {})
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (!response.ok) throw new UnexpectedAnswer(`${url.href} answers ${response.status}`, response.status)
    return bytes
  }

  /**
   * Presses a button of a form. A refusal (4xx) comes back as the page it is. Throws {@link UnexpectedAnswer} on 5xx.
   */
  async press(page: HtmlPage, form: HtmlForm, button: Pick<FormButton, 'name' | 'value'>): Promise<HtmlPage> {
    const action = new URL(form.action === '' ? page.url : form.action, page.url)
    const body = form.bodyFor(button)
    if (form.method === 'get') {
      action.search = body.toString()
      return this.open(action)
    }
    const headers = { origin: this.#base.origin, 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' }
    const answer = await this.#toPage(await this.#fetch(action, { method: 'POST', body: body.toString(), headers }))
    if (answer.status >= 500) throw unexpected(answer)
    return answer
  }

  async #fetch(first: URL, init: { method?: string; body?: string; headers?: Record<string, string> }) {
    let url = first
    let request = init
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      if (url.origin !== this.#base.origin) throw new UnexpectedAnswer(`${url.href} is another site`)
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(url, {
        ...request,
        headers: { accept: 'text/html', ...request.headers, ...(cookie === '' ? {} : { cookie }) },
        redirect: 'manual',
        signal: AbortSignal.any([this.#signal, AbortSignal.timeout(LIMIT_MS)]),
      })
      for (const line of response.headers.getSetCookie()) this.#keep(line)
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || location === null) return { url, response }
      await response.body?.cancel()
      url = new URL(location, url)
      request = {}
    }
    throw new UnexpectedAnswer(`${first.href} redirects without end`)
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';')
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    const isOver = attributes.some((attribute) => /^\s*max-age=(0|-)/i.test(attribute))
    if (isOver || value === '') this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }

  async #toPage({ url, response }: { url: URL; response: Response }): Promise<HtmlPage> {
    return new HtmlPage(url, response.status, await response.text())
  }

  async #expectPage(answer: { url: URL; response: Response }): Promise<HtmlPage> {
    const page = await this.#toPage(answer)
    if (!answer.response.ok) throw unexpected(page)
    return page
  }
}

function unexpected(page: HtmlPage): UnexpectedAnswer {
  return new UnexpectedAnswer(`${page.url.href} answers ${page.status} (${page.heading})`, page.status)
}
