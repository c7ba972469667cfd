import { describe, expect, it } from 'vitest'
import { datePieces } from './date-pieces.ts'

describe('datePieces', () => {
  it.each([
    ['目標値（平成31年度）の10企業', ['平成31年度']],
    ['令和元年度から2019年5月1日まで', ['令和元年度', '2019年5月1日']],
    ['１０月２日に開きました。', ['１０月２日']],
    ['平成27～31年度', ['31年度']],
    ['年平均3件、5年間', []],
    ['', []],
  ])('binds the dates of %s', (text, bound) => {
    const pieces = datePieces(text)
    expect(pieces.filter((piece) => piece.bound).map((piece) => piece.text)).toEqual(bound)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  })
})
