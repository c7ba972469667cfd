import { expect, test } from 'vitest'
import { pdfTextString, readPdfName, readPdfTextString } from './text-string.ts'

test.for(['', '平成28年度 取組状況', '𠮟る (1) \\ <a>'])('a text survives being a PDF string: %s', (text) => {
  expect(readPdfTextString(pdfTextString(text))).toBe(text)
})

test('a literal string loses its escapes', () => {
  expect(readPdfTextString(String.raw`(a\(b\)\\ \101\n)`)).toBe('a(b)\\ A\n')
})

test('an atom that is no string is empty', () => {
  expect(readPdfTextString('/Name')).toBe('')
})

test('a name loses its slash and its codes', () => {
  expect(readPdfName('/s-1-1-1')).toBe('s-1-1-1')
  expect(readPdfName('/#E5#8F#96#20x')).toBe('取 x')
})
