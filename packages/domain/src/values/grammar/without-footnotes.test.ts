import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { withoutFootnotes } from './without-footnotes.ts'

const texts = (raw: string) =>
  withoutFootnotes(tokenize(fold(raw), { units: new Set(), fiscalYear: undefined })).map((token) =>
    token.kind === 'figure' ? token.digits : token.text,
  )

describe('withoutFootnotes', () => {
  it.each([
    ['12件※1', ['12']],
    ['※12件', ['12']],
    ['12件 ※R5実績', ['12', 'R5', '実績']],
    ['12件※R2から集計方法を変更', ['12', '注記']],
  ])('leaves of %s %j', (raw, left) => {
    expect(texts(raw)).toEqual(left)
  })
})
