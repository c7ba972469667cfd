import { describe, expect, it } from 'vitest'
import { linkedToEdition } from './linked-to-edition.ts'

const linked = (html: string): string => new TextDecoder().decode(linkedToEdition(new TextEncoder().encode(html), 2))

describe('the report at its year’s address', () => {
  it('leads to the files of its own edition', () => {
    expect(linked('<a href="report.pdf">PDF</a>')).toBe('<a href="editions/2/report.pdf">PDF</a>')
  })

  it('keeps the links within the page and the texts that name a file', () => {
    const html = '<a href="#s-1-1-1">1-1-1</a> report.pdf'
    expect(linked(html)).toBe(html)
  })
})
