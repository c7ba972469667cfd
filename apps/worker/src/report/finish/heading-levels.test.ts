import { expect, test } from 'vitest'
import type { PdfFile } from '../pdf/file.ts'
import { raiseHeadings } from './heading-levels.ts'

function rolesAfter(...roles: string[]): (string | undefined)[] {
  const objects = new Map(roles.map((role, at) => [at + 1, { text: `<</Type /StructElem\n/S /${role}\n/K 1>>` }]))
  const file: PdfFile = { objects, trailer: new Map() }
  raiseHeadings(file)
  return Array.from(file.objects.values(), ({ text }) => /\/S \/(\w+)/.exec(text)?.[1])
}

test('headings of a print without a title page begin with H1', () => {
  expect(rolesAfter('H2', 'H3', 'P', 'H4', 'H2')).toEqual(['H1', 'H2', 'P', 'H3', 'H1'])
})

test('headings that begin with H1 stay, as does a print without headings', () => {
  expect(rolesAfter('H1', 'H2', 'H4')).toEqual(['H1', 'H2', 'H4'])
  expect(rolesAfter('P', 'Hash')).toEqual(['P', 'Hash'])
})
