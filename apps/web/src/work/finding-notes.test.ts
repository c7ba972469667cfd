import type { Finding } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { isSettled, noteOn, notesAfter, unsettled } from './finding-notes.ts'

const finding = (message: string): Finding => ({
  rule: 'jump',
  severity: 'warning',
  subject: 's',
  field: 'raw',
  message,
})
const FIVE = finding('0人から5人に増えています。')
const NINE = finding('0人から9人に増えています。')
const WHY = { how: 'right-as-is', reason: '登録簿で確かめた。' } as const
const kept = { 'jump/raw': { ...WHY, message: FIVE.message } }
const posted = (note: { how: 'right-as-is' | 'corrected' | null; reason: string }) => new Map([['jump/raw', note]])

describe('what a section says about a finding', () => {
  it('settles it with a reason, or with 修正した', () => {
    expect(isSettled(WHY)).toBe(true)
    expect(isSettled({ how: 'corrected', reason: '' })).toBe(true)
    expect(isSettled({ how: 'not-applicable', reason: '　' })).toBe(false)
    expect(isSettled(null)).toBe(false)
  })

  it('stands for the sentence it was said about, and no other', () => {
    expect(noteOn(FIVE, kept)).toEqual(kept['jump/raw'])
    expect(noteOn(NINE, kept)).toBeNull()
    expect(unsettled([NINE], kept)).toEqual([NINE])
    expect(unsettled([FIVE], kept)).toEqual([])
  })
})

describe('the notes after a form was posted', () => {
  it('hold a new choice for the sentence that stands then', () => {
    expect(notesAfter([NINE], { findings: [], notes: {} }, posted(WHY))['jump/raw']?.message).toBe(NINE.message)
  })

  it('keep an untouched choice for its old sentence, so that a changed value asks again', () => {
    expect(notesAfter([NINE], { findings: [FIVE], notes: kept }, posted(WHY))).toEqual(kept)
  })

  it('take the same choice anew where it had been asked again', () => {
    expect(notesAfter([NINE], { findings: [NINE], notes: kept }, posted(WHY))['jump/raw']?.message).toBe(NINE.message)
  })

  it('keep what is not chosen as it was, and drop what is no longer found', () => {
    expect(notesAfter([FIVE], { findings: [FIVE], notes: kept }, posted({ how: null, reason: '' }))).toEqual(kept)
    expect(notesAfter([], { findings: [FIVE], notes: kept }, posted(WHY))).toEqual({})
  })
})
