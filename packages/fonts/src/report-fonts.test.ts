import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportFonts, reportFontVersions } from './report-fonts.ts'

test('the fonts of the report are there: two families, regular and bold', () => {
  const fonts = reportFonts()
  expect(fonts.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
    'BIZ UDPGothic 400',
    'BIZ UDPGothic 700',
    'Noto Sans JP 400',
    'Noto Sans JP 700',
  ])
  expect(fonts.filter(({ file }) => !existsSync(file))).toEqual([])
})

test('their versions are told for the manifest', () => {
  expect(reportFontVersions()).toMatch(/^BIZ UDPGothic \d+\.\d+\.\d+, Noto Sans JP \d+\.\d+\.\d+$/)
})
