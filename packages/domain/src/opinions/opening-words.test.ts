import { describe, expect, it } from 'vitest'
import { openingWords } from './opening-words.ts'

describe('the opening words of an opinion', () => {
  it.each([
    ['朝市を月2回に。', '朝市を月2回に。'],
    ['\n　\n  朝市を。 \n次の行', '朝市を。'],
    ['', ''],
    ['あ'.repeat(30), 'あ'.repeat(30)],
    ['あ'.repeat(31), `${'あ'.repeat(30)}…`],
    ['👨‍👩‍👧'.repeat(31), `${'👨‍👩‍👧'.repeat(30)}…`],
  ])('of %j are %j', (text, words) => {
    expect(openingWords(text)).toBe(words)
  })
})
