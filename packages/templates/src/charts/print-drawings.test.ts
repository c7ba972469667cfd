import { expect, test } from 'vitest'
import { styles } from '../../generated/styles.js'
import { drawingColours, printDrawings } from './print-drawings.ts'

test('the drawings of a print have the colours of the style sheet', () => {
  for (const [name, colour] of Object.entries(drawingColours)) expect(styles.base).toContain(`--${name}: ${colour};`)
})

test('each is an image of its own', () => {
  const drawn = Object.values(printDrawings)
  expect(new Set(drawn).size).toBe(6)
  for (const address of drawn)
    expect(atob(address.split(',')[1] ?? '')).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="[^"]+"><path [^<>]*\/>/,
    )
})
