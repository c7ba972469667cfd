import type { HtmlPage } from './http/html-page.ts'
import { ActRefused, saysNo } from './http/send-act.ts'
import type { Visitor } from './http/visitor.ts'

/** Somebody with an account, at a browser. Signs in when a page asks for it. */
export class Person {
  readonly account: string
  readonly visitor: Visitor
  readonly #password: string

  constructor(account: string, password: string, visitor: Visitor) {
    this.account = account
    this.#password = password
    this.visitor = visitor
  }

  /** Opens a page of the application, signing in on the way where that is needed. */
  async open(path: string): Promise<HtmlPage> {
    const page = await this.visitor.open(path)
    if (page.url.pathname !== '/signin') return page
    const form = page.forms().find(({ names }) => names.includes('account') && names.includes('password'))
    const [button] = form?.buttons ?? []
    if (form === undefined || button === undefined) throw new ActRefused(`${page.url.href} has no form to sign in`)
    form.fill('account', this.account)
    form.fill('password', this.#password)
    const answer = await this.visitor.press(page, form, button)
    const refusal = saysNo(answer)
    if (refusal !== null) throw new ActRefused(`${this.account}: ${refusal}`)
    return this.visitor.open(path)
  }
}
