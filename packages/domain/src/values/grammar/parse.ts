import type { Folded } from '../text/fold.ts'
import { tokenize, type TokenContext } from '../tokens/tokenize.ts'
import { assemble } from './assemble.ts'
import { join } from './join.ts'
import { grouped } from './node.ts'
import type { Part } from './part.ts'
import { shapeDoubts } from './shape-doubts.ts'
import { withArrows } from './with-arrows.ts'
import { withoutFootnotes } from './without-footnotes.ts'

/** Longer cells are prose, not values; refusing them also bounds the work. */
export const longestCell = 400

/** The values of a folded cell, in printed order; footnote marks are passed over. Empty where nothing was read. */
export const parse = (folded: Folded, context: TokenContext): readonly Part[] => {
  const tokens = withArrows(withoutFootnotes(tokenize(folded, context)))
  const parts = assemble(grouped(join(tokens)))
  parts[0]?.doubts.push(...shapeDoubts(tokens))
  return parts
}
