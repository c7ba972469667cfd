import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { shapeDoubts } from './shape-doubts.ts'

const doubts = (raw: string) => shapeDoubts(tokenize(fold(raw), { units: new Set(), fiscalYear: undefined }))

describe('shapeDoubts', () => {
  it.each(['12件→', '→12件', '★4', '△-5人'])('doubts %s', (raw) => {
    expect(doubts(raw)).toHaveLength(1)
  })

  it.each(['12件→15件', '★ 4件', '●12件', '△5人', '子ども食堂 3か所'])('has no doubt of %s', (raw) => {
    expect(doubts(raw)).toEqual([])
  })
})
