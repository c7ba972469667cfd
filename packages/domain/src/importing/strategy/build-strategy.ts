import type { WarningLog } from '../import-warning.ts'
import type { RowContext } from '../report/read-kpis.ts'
import type { RawBody, RawMeasure, RawPolicy } from './raw-measure.ts'
import { readMeasure } from './read-measure.ts'
import type { StrategyMeasure, StrategyPolicy, StrategyPriority } from './strategy-import.ts'
import { chooseTitle } from './strategy-titles.ts'
import type { StrategyTree } from './strategy-tree.ts'

/**
 * Puts body and tree together. Whatever one of the two prints is there, in the order of its numbers; a measure that only the
 * tree names has its title and nothing else.
 */
export const buildStrategy = (
  body: RawBody,
  tree: StrategyTree,
  document: Omit<RowContext, 'code'>,
): StrategyPriority[] => {
  const policies = placedPolicies(body, document.log)
  const numbers = [
    ...tree.keys(),
    ...body.priorities.map((priority) => String(priority.no)),
    ...policies.keys(),
    ...body.measures.map(numberOf),
  ]
  return distinct(numbers.map((number) => Number(number.split('-')[0]))).map((no) => {
    const inBody = body.priorities.find((priority) => priority.no === no)
    const below = distinct(
      numbers.filter((number) => number.startsWith(`${no}-`)).map((number) => Number(number.split('-')[1])),
    )
    return {
      no,
      name: chooseTitle(String(no), '重点戦略', inBody, tree, document.log),
      policies: below.map((policy) => buildPolicy(no, policy, { body, policies, tree, document })),
    }
  })
}

interface Sources {
  body: RawBody
  policies: ReadonlyMap<string, RawPolicy>
  tree: StrategyTree
  document: Omit<RowContext, 'code'>
}

const buildPolicy = (priority: number, no: number, sources: Sources): StrategyPolicy => {
  const { body, policies, tree, document } = sources
  const number = `${priority}-${no}`
  const name = chooseTitle(number, '戦略方針', policies.get(number), tree, document.log)
  const found = body.measures
    .filter((raw) => numberOf(raw) === number)
    .map((raw) => {
      if (raw.heading === '') return readMeasure(raw, titleInTree(raw.code, tree), document)
      const inBody = { title: raw.title, line: raw.line }
      return readMeasure(raw, chooseTitle(raw.code, '施策', inBody, tree, document.log), document)
    })
  const codes = new Set(found.map((measure) => measure.code))
  const onlyInTree = [...tree]
    .filter(([code]) => code.startsWith(`${number}-`) && !codes.has(code))
    .map(([code, { line }]): StrategyMeasure => {
      document.log.add(
        'missing-part',
        { code, part: '施策', line },
        '本文にこの施策がありません。体系図の題名だけを読みました。',
      )
      return { no: Number(code.split('-')[2]), code, name: titleInTree(code, tree), content: '', kpis: [] }
    })
  return { no, name, measures: inOrder(found, onlyInTree) }
}

const titleInTree = (code: string, tree: StrategyTree): string => tree.get(code)?.title ?? ''

/** Measures of the body keep their order; one that only the tree names goes before the first with a greater number. */
const inOrder = (found: readonly StrategyMeasure[], onlyInTree: readonly StrategyMeasure[]): StrategyMeasure[] => {
  const measures = [...found]
  for (const measure of onlyInTree) {
    const at = measures.findIndex((each) => each.no > measure.no)
    measures.splice(at === -1 ? measures.length : at, 0, measure)
  }
  return measures
}

/** The policies by 「1-2」. A heading that no measure placed stands under the priority above it, if that has none of its number. */
const placedPolicies = (body: RawBody, log: WarningLog): Map<string, RawPolicy> => {
  const placed = new Map<string, RawPolicy>()
  for (const policy of body.policies) {
    if (policy.priority !== undefined) placed.set(`${policy.priority}-${policy.no}`, policy)
  }
  for (const policy of body.policies) {
    if (policy.priority !== undefined) continue
    const above = body.priorities.findLast((priority) => priority.line < policy.line)
    const number = `${above?.no ?? 0}-${policy.no}`
    if (above === undefined || placed.has(number))
      log.add(
        'stray-row',
        { part: '戦略方針', line: policy.line },
        'どの重点戦略の戦略方針か分からないため、読み込みませんでした。',
        {
          before: policy.heading,
        },
      )
    else placed.set(number, policy)
  }
  return placed
}

/** The policy a measure is of, 「1-2」: by its code, or for a measure without one the policy of the measure before it. */
const numberOf = (raw: RawMeasure): string =>
  (raw.code === '' ? raw.follows : raw.code).split('-').slice(0, 2).join('-')

const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)
