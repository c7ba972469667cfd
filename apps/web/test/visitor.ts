import type { Hono } from 'hono'
import type { Env } from '../src/env.ts'
import { PASSWORD } from './sign-in.ts'

/** A page as a browser has it. */
export interface Seen {
  status: number
  location: string
  text: string
  headers: Headers
}

/** A browser without scripts: keeps its cookie, fills in the forms it finds, follows nothing by itself. */
export class Visitor {
  cookie = ''
  readonly #app: Hono<Env>
  readonly #base: string

  constructor(app: Hono<Env>, base: string) {
    this.#app = app
    this.#base = base
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#seen(await this.#app.request(`${this.#base}${path}`, { headers: { cookie: this.cookie, ...headers } }))
  }

  /** Posts fields as one of our own pages would. */
  async post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Record<string, string> = {},
  ): Promise<Seen> {
    return this.send(path, new URLSearchParams(fields).toString(), headers)
  }

  /** Posts a body as it stands. */
  async send(path: string, body: string, headers: Record<string, string> = {}): Promise<Seen> {
    const response = await this.#app.request(`${this.#base}${path}`, {
      method: 'POST',
      body,
      headers: {
        cookie: this.cookie,
        origin: this.#base,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
    })
    return this.#seen(response)
  }

  async signIn(account: string, password = PASSWORD): Promise<Seen> {
    return this.post('/signin', { account, password })
  }

  async #seen(response: Response): Promise<Seen> {
    const cookie = response.headers.get('set-cookie')
    if (cookie !== null) this.cookie = /Max-Age=0/.test(cookie) ? '' : (cookie.split(';')[0] ?? '')
    const { status, headers } = response
    return { status, headers, location: headers.get('location') ?? '', text: await response.text() }
  }
}

/** The fields of the form on a page that has a button of this value, as a browser would post them with it. */
export function formWith(page: string, act: string): Record<string, string> {
  const forms = [...page.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => form)
  const form = forms.find((one) => one.includes(`name="act" value="${act}"`))
  if (form === undefined) throw new Error(`no form with ${act}`)
  return { ...fieldsOf(form), act }
}

/** The fields of the form on a page that is sent to this address. */
export function formTo(page: string, address: string): Record<string, string> {
  const form = new RegExp(`<form method="post" action="${address}"[\\s\\S]*?</form>`).exec(page)?.[0]
  if (form === undefined) throw new Error(`no form to ${address}`)
  return fieldsOf(form)
}

/** Every field of a form: hidden and typed ones, ticked boxes, chosen radios, chosen options, text areas. */
export function fieldsOf(form: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    if (name === null) continue
    const type = attribute(tag, 'type') ?? 'text'
    if ((type === 'checkbox' || type === 'radio') && !/\schecked/.test(tag)) continue
    fields[name] = attribute(tag, 'value') ?? ''
  }
  for (const [, open = '', text = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(open, 'name')
    if (name !== null) fields[name] = unescape(text.replace(/^\n/, ''))
  }
  for (const [, open = '', options = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = attribute(open, 'name')
    const chosen = /<option\b[^>]*\sselected[^>]*>/.exec(options) ?? /<option\b[^>]*>/.exec(options)
    if (name !== null && chosen !== null) fields[name] = attribute(chosen[0], 'value') ?? ''
  }
  return fields
}

/** The names of a form's rows' fields, by their last part. */
export function rowFields(fields: Record<string, string>, field: string): string[] {
  return Object.keys(fields).filter((name) => name.endsWith(`].${field}`))
}

/** The text of a page without its tags. */
export function wordsOf(page: string): string {
  return unescape(page.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]+>/g, ' ')).replaceAll(
    /\s+/g,
    ' ',
  )
}

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)
  return match?.[1] === undefined ? null : unescape(match[1])
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
