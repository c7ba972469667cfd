import { JUDGEMENT_MARKS } from '@torikumi/domain'
import { expect, test } from 'vitest'
import { styles } from '../../generated/styles.js'
import { markView } from './mark.ts'

/** What a rule of the base style sheet gives, custom properties read through. */
const colourOf = (tone: string): string => {
  const named = new RegExp(`^\\.${tone} \\{\\s*color: var\\((--[a-z0-9]+)\\)`, 'm').exec(styles.base)?.[1]
  return new RegExp(`${named}: (#[0-9a-f]{6})`).exec(styles.base)?.[1] ?? ''
}

test('a printed mark has the colour that the style sheet gives its word', () => {
  for (const mark of JUDGEMENT_MARKS) {
    const { drawing, tone } = markView(mark, '', true)
    const image = atob(drawing?.image.split(',')[1] ?? '')
    expect(image).toContain(`color="${colourOf(tone)}"`)
  }
})
