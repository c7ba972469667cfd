import type { Place } from '../tokens/token.ts'
import type { Joined } from './join-rule.ts'

/** A token, or what stands in brackets. */
export type Node = Joined | (Place & { kind: 'group'; nodes: readonly Node[] })

/** Deeper brackets are read as if they stood in the bracket around them. */
const deepest = 3

/** Puts bracketed tokens into groups. A bracket without its partner is passed over. */
export const grouped = (tokens: readonly Joined[]): readonly Node[] => {
  const root: Node[] = []
  const open: { nodes: Node[]; place: Place }[] = []
  for (const token of tokens) {
    const here = open.at(-1)?.nodes ?? root
    if (token.kind !== 'mark' || (token.mark !== 'open' && token.mark !== 'close')) here.push(token)
    else if (token.mark === 'open') {
      if (open.length < deepest) open.push({ nodes: [], place: token })
    } else close(open, root, token.to)
  }
  while (open.length > 0) close(open, root, tokens.at(-1)?.to ?? 0)
  return root
}

const close = (open: { nodes: Node[]; place: Place }[], root: Node[], to: number): void => {
  const group = open.pop()
  if (group === undefined || group.nodes.length === 0) return
  const { from, gap } = group.place
  ;(open.at(-1)?.nodes ?? root).push({ kind: 'group', nodes: group.nodes, from, to, gap })
}
