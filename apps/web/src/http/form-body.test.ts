import { describe, expect, it } from 'vitest'
import { BadFormError } from './bad-form.ts'
import { readForm } from './form-body.ts'

const read = (body: string): Record<string, string> => Object.fromEntries(readForm(new TextEncoder().encode(body)))

describe('a posted body', () => {
  it.each([
    ['plain fields', 'a=1&b=%E8%A6%B3%E5%85%89', { a: '1', b: '観光' }],
    ['plus and percent signs', 'a=1+%2B+1&b=50%25', { a: '1 + 1', b: '50%' }],
    ['a percent sign that begins no byte', 'a=50%', { a: '50%' }],
    ['an empty value and a bare name', 'a=&b', { a: '', b: '' }],
    ['a name with brackets', 'items%5Bx%5D.raw=1', { 'items[x].raw': '1' }],
    ['line ends of a browser', 'a=1%0D%0A2', { a: '1\n2' }],
    ['a character beyond the first plane', 'a=%F0%A0%AE%B7', { a: '𠮷' }],
    ['an empty body', '', {}],
  ])('gives %s', (_, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it.each(['%ED%A0%80', '%FF', '%E8%A6', '%F0%A0%AE', 'a%C0%80b'])('marks bytes that are no UTF-8: %s', (bytes) => {
    const { a = '' } = read(`a=${bytes}`)
    expect(a.isWellFormed()).toBe(false)
  })

  it('keeps what is well formed around broken bytes', () => {
    expect(read('a=%E8%A6%B3%FF%E5%85%89')['a']).toBe('観\udcff光')
  })

  it('refuses a field that comes twice', () => {
    expect(() => read('a=1&a=2')).toThrow(BadFormError)
  })
})
