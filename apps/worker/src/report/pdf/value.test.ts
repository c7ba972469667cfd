import { describe, expect, test } from 'vitest'
import { isDictionary, parsePdfValue, PdfShapeError, reference, referenced, writePdfValue } from './value.ts'

describe('a value', () => {
  test.for([
    '12 0 R',
    '-3.125',
    '/Name#20x',
    '(a \\(nested\\) string)',
    '<FEFF 0041>',
    'true',
    '[1 2 0 R /N [(x)] <00>]',
    '<</Type /Page\n/K [0 <</Type /MCR>>]>>',
  ])('is written back as it was read: %s', (text) => {
    expect(writePdfValue(parsePdfValue(text).value)).toBe(text)
  })

  test('is read from where it stands to where it ends', () => {
    expect(parsePdfValue('7 0 obj\n<</A 1>> stream', 7)).toMatchObject({ end: 16 })
  })

  test('two numbers before a name are no reference', () => {
    expect(parsePdfValue('[1 0 RG]').value).toEqual(['1', '0', 'RG'])
  })

  test('keeps a dictionary inside a dictionary apart', () => {
    const { value } = parsePdfValue('<</A <</B 1>> /C % note\n2>>')
    expect(isDictionary(value) && value.get('/C')).toBe('2')
  })

  test.for(['', '<</A', '[1 2', ']', '<</A 1 >', '(open'])('that is broken is refused: %s', (text) => {
    expect(() => parsePdfValue(text)).toThrow(PdfShapeError)
  })
})

test('a reference gives its object number, anything else none', () => {
  expect(referenced(reference(17))).toBe(17)
  expect(referenced('/Name')).toBeUndefined()
  expect(referenced(['17 0 R'])).toBeUndefined()
})
