import { describe, expect, test } from 'vitest'
import { PdfShapeError } from '../pdf/value.ts'
import { markArtifacts } from './mark-artifacts.ts'

const marked = (content: string): string => markArtifacts(content).text

describe('content outside the tags', () => {
  test('becomes an artifact where it draws something', () => {
    const head = 'q\n1 0 0 1 0 0 cm\nBT\n/F4 10 Tf\n<0001> Tj\nET\nQ\n'
    expect(marked(`${head}/P <</MCID 0 >>BDC\nBT\n<0002> Tj\nET\nEMC\n`)).toBe(
      `/Artifact BMC\n${head.trimEnd()}\nEMC\n/P <</MCID 0 >>BDC\nBT\n<0002> Tj\nET\nEMC\n\n`,
    )
  })

  test('stays as it is where it only sets the state', () => {
    const content = 'q\n0 0 0 rg\n/P <</MCID 0 >>BDC\nBT\n<02> Tj\nET\nEMC\nQ\n'
    expect(marked(content)).not.toContain('Artifact')
  })

  test.for(['0 0 10 10 re\nf', '0 0 m\n9 9 l\nS', '/X1 Do', '0 0 10 10 re\nB*', '(a) Tj', '[<01> 3] TJ', '/S1 sh'])(
    'counts as drawn by: %s',
    (drawing) => {
      expect(marked(`${drawing}\n`)).toBe(`/Artifact BMC\n${drawing}\nEMC\n`)
    },
  )

  test('keeps replacement texts without a structure number inside the artifact', () => {
    const content = 'BT\n/Span<</ActualText <feff540d> >> BDC\n<0000> Tj\nEMC\nET\n'
    expect(marked(content)).toBe(`/Artifact BMC\n${content.trimEnd()}\nEMC\n`)
  })

  test('is found between two tagged pieces and behind the last', () => {
    const rule = '0 0 9 1 re\nf\n'
    const tagged = '/TD <</MCID 1 >>BDC\n<01> Tj\nEMC\n'
    expect(marked(tagged + rule + tagged + rule).match(/\/Artifact BMC/g)).toHaveLength(2)
  })
})

describe('tagged content', () => {
  test('ends with its own end mark, not with that of a text inside', () => {
    const tagged = '/P <</MCID 0 >>BDC\nBT\n/Span<</ActualText <feff> >> BDC\n<01> Tj\nEMC\n<02> Tj\nET\nEMC'
    expect(marked(tagged)).toBe(`${tagged}\n`)
  })

  test('is not mistaken where a string speaks of marks', () => {
    const tagged = '/P <</MCID 0 >>BDC\n(EMC /P <</MCID 9>> BDC \\) EMC) Tj\nEMC'
    expect(marked(tagged)).toBe(`${tagged}\n`)
  })

  test('that draws nothing loses its mark, is told by its number and keeps what it sets', () => {
    const content = '/P <</MCID 6 >>BDC\nBT\nET\n1 0 0 rg\nEMC\n/P <</MCID 7 >>BDC\n(x) Tj\nEMC\n'
    const { text, empty } = markArtifacts(content)
    expect(empty).toEqual([6])
    expect(text).not.toContain('/MCID 6')
    expect(text).toContain('1 0 0 rg')
    expect(text).toContain('/MCID 7')
  })

  test('that begins in the middle of an untagged text object is refused', () => {
    expect(() => markArtifacts('BT\n<01> Tj\n/P <</MCID 0 >>BDC\n<02> Tj\nEMC\nET\n')).toThrow(PdfShapeError)
  })
})
