import type { LineageLink } from './relation.ts'

/** Something a bridge between two plans leaves open or says twice; `indicator` is where a person looks. */
export interface LineageProblem {
  kind: 'no-way-on' | 'no-origin' | 'two-answers' | 'not-in-plan' | 'wrong-ends'
  indicator: string
}

/**
 * What is wrong with the bridge between two plans: every indicator of the earlier goes on in one way or is dropped, every one of
 * the later has an origin or is new; only a split goes to several, only a merger comes from several; same, renamed and rescaled
 * keep one indicator; nothing is named that its plan does not have. Empty for a complete bridge.
 */
export function lineageProblems(
  links: readonly LineageLink[],
  earlier: readonly string[],
  later: readonly string[],
): LineageProblem[] {
  return [
    ...links.flatMap((link) => wrongEnds(link, earlier, later)),
    ...onward(links, earlier),
    ...origins(links, later),
  ]
}

function wrongEnds(link: LineageLink, earlier: readonly string[], later: readonly string[]): LineageProblem[] {
  const { from, to, relation } = link
  const indicator = from ?? to ?? ''
  const lost = [
    ...(from === null || earlier.includes(from) ? [] : [from]),
    ...(to === null || later.includes(to) ? [] : [to]),
  ]
  if (lost.length > 0) return lost.map((name) => ({ kind: 'not-in-plan', indicator: name }))
  const isWrong =
    (from === null) !== (relation === 'new') ||
    (to === null) !== (relation === 'dropped') ||
    ((relation === 'same' || relation === 'renamed' || relation === 'rescaled') && from !== to)
  return isWrong ? [{ kind: 'wrong-ends', indicator }] : []
}

function onward(links: readonly LineageLink[], earlier: readonly string[]): LineageProblem[] {
  return earlier.flatMap((indicator): LineageProblem[] => {
    const out = links.filter((link) => link.from === indicator)
    if (out.length === 0) return [{ kind: 'no-way-on', indicator }]
    const isSplit = out.length > 1 && out.every((link) => link.relation === 'split')
    return out.length === 1 || isSplit ? [] : [{ kind: 'two-answers', indicator }]
  })
}

function origins(links: readonly LineageLink[], later: readonly string[]): LineageProblem[] {
  return later.flatMap((indicator): LineageProblem[] => {
    const into = links.filter((link) => link.to === indicator)
    if (into.length === 0) return [{ kind: 'no-origin', indicator }]
    const isMerged = into.length > 1 && into.every((link) => link.relation === 'merged')
    return into.length === 1 || isMerged ? [] : [{ kind: 'two-answers', indicator }]
  })
}
