import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { withArrows } from './with-arrows.ts'

const arrows = (raw: string) =>
  withArrows(tokenize(fold(raw), { units: new Set(), fiscalYear: undefined })).filter(
    (token) => token.kind === 'mark' && token.mark === 'arrow',
  )

describe('withArrows', () => {
  it.each(['98人 ↓ 120人', '98人(R3)\n↓\n120人(R4)', '98人　↗　120人'])('sees one in %j', (raw) => {
    expect(arrows(raw)).toHaveLength(1)
  })

  it.each(['30%↓', '↑', '30%↓ 20%↑'])('sees none in %j', (raw) => {
    expect(arrows(raw)).toHaveLength(0)
  })
})
