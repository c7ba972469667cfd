import { describe, expect, it } from 'vitest'
import { noteField, noteProblemField, parseNoteField } from './note-fields.ts'

const ITEM = '01900000-0000-7000-8000-000000000001'

describe('the name of a note in the form', () => {
  it.each([
    ['same-text', 'nextYear'],
    ['spelling-variants', '空き家'],
    ['spelling-variants', 'a].how'],
  ])('leads back to its finding: %s on %s', (rule, field) => {
    expect(parseNoteField(noteField(ITEM, { rule, field }, 'how'))).toEqual({
      item: ITEM,
      key: `${rule}/${field}`,
      part: 'how',
    })
  })

  it.each(['notes[1.same-text.raw].how', `notes[${ITEM}.same-text.raw].when`, `items[${ITEM}].raw`, ''])(
    'is not %j',
    (name) => {
      expect(parseNoteField(name)).toBeNull()
    },
  )

  it('makes an id of letters that an id may have, another one for each finding', () => {
    const ids = ['空き家', '空家', '二 つ'].map((word) => noteProblemField(`spelling-variants/${word}`))
    expect(ids.every((id) => /^[\w-]+$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(3)
  })
})
