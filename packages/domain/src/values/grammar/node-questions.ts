import type { Node } from './node.ts'

/** Marks that end a value. */
export const separators = new Set(['comma', 'arrow', 'slash', 'middot', 'colon', 'bullet'])

/** A figure or a range of two. */
const isFigure = (node: Node): boolean => node.kind === 'figure' || node.kind === 'range'

/** For each node, whether a figure follows before the next separator. */
export const lookAhead = (nodes: readonly Node[]): readonly boolean[] => {
  let ahead = false
  return nodes
    .toReversed()
    .map((node) => {
      const answer = ahead
      if (isFigure(node)) ahead = true
      else if (node.kind === 'mark' && separators.has(node.mark) && node.mark !== 'colon') ahead = false
      return answer
    })
    .toReversed()
}

/** Whether times stand before their figures in a cell (H27 12人 H28 15人). */
export const timesLead = (nodes: readonly Node[]): boolean => {
  const first = nodes.find((node) => isFigure(node) || node.kind === 'time' || isTimeGroup(node))
  return first !== undefined && !isFigure(first)
}

/** Brackets with a time and no value in them. */
export const isTimeGroup = (node: Node): boolean =>
  node.kind === 'group' && node.nodes.some((inner) => inner.kind === 'time') && !holdsValue(node.nodes)

/** Whether a figure or a dash is among the nodes, in brackets too. */
export const holdsValue = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node) =>
      isFigure(node) ||
      (node.kind === 'mark' && node.mark === 'dash') ||
      (node.kind === 'group' && holdsValue(node.nodes)),
  )
