import { describe, expect, it } from 'vitest'
import { byteRange } from './byte-range.ts'

describe('the part of a file of 1000 bytes', () => {
  it.each([
    ['bytes=0-499', { first: 0, last: 499 }],
    ['bytes=500-', { first: 500, last: 999 }],
    ['bytes=-200', { first: 800, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['bytes=990-2000', { first: 990, last: 999 }],
    ['bytes=0-0', { first: 0, last: 0 }],
    ['Bytes=0-9', { first: 0, last: 9 }],
  ])('%s is %j', (header, part) => {
    expect(byteRange(header, 1000)).toEqual(part)
  })

  it.each(['bytes=1000-', 'bytes=1000-1001', 'bytes=-0'])('%s is not there', (header) => {
    expect(byteRange(header, 1000)).toBe('not-there')
  })

  it.each([undefined, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-6', 'items=0-1', 'bytes=a-b'])(
    '%s is the whole',
    (header) => {
      expect(byteRange(header, 1000)).toBe('whole')
    },
  )
})
