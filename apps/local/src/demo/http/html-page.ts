import { DomUtils, parseDocument } from 'htmlparser2'
import type { Document, Element } from 'domhandler'
import { HtmlForm, readableText } from './html-form.ts'

/** A page that was fetched, as far as a person sees it. */
export class HtmlPage {
  readonly url: URL
  readonly status: number
  readonly document: Document

  constructor(url: URL, status: number, html: string) {
    this.url = url
    this.status = status
    this.document = parseDocument(html)
  }

  /** All elements with a class, in the order of the page. */
  withClass(name: string, within: Element | Document = this.document): Element[] {
    return DomUtils.findAll((element) => (element.attribs['class'] ?? '').split(/\s+/).includes(name), within.children)
  }

  /** All elements with a tag name. */
  withTag(name: string, within: Element | Document = this.document): Element[] {
    return DomUtils.findAll((element) => element.name === name, within.children)
  }

  /** Addresses of the links in a part of the page, without the part after #. */
  links(within: Element | Document = this.document): URL[] {
    return this.withTag('a', within).flatMap((link) => {
      const { href } = link.attribs
      if (href === undefined || href.startsWith('#')) return []
      const url = new URL(href, this.url)
      url.hash = ''
      return [url]
    })
  }

  /** The first form with a button of this name and value; null where the page has none. */
  formWithButton(name: string, value: string): HtmlForm | null {
    const wanted = this.forms().find((form) => form.buttons.some((one) => one.name === name && one.value === value))
    return wanted ?? null
  }

  forms(): HtmlForm[] {
    return this.withTag('form').map((form) => HtmlForm.read(form, this.document))
  }

  /** The main heading, for messages. */
  get heading(): string {
    const [heading] = this.withTag('h1')
    return heading === undefined ? '' : readableText(heading)
  }
}
