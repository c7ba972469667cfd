import { describe, expect, it } from 'vitest'
import { ownPath } from './paths.ts'

describe('a path to go on to', () => {
  it.each(['/', '/board', '/requests/1?rows=all#x', '/public/352136/2016/'])('is ours: %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    '',
    'board',
    '//example.com',
    '/\\example.com',
    'https://example.com',
    '/a b',
    '/\r\nSet-Cookie: x',
    undefined,
  ])('is not ours: %s', (path) => {
    expect(ownPath(path)).toBeNull()
  })
})
