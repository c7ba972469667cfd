import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { verify } from '../messages/ja-verify.ts'
import type { BundleProblem } from './bundle.ts'
import { type ManifestShape, readShape, type ReportShape } from './shapes.ts'

const FILES = { correction: 'errata.json', update: 'updates.json' } as const

const changesShape = z.looseObject({
  edition: z.string(),
  supersedes: z.string(),
  kind: z.string(),
  entries: z.array(
    z.looseObject({ subject: z.string(), id: z.string(), field: z.string(), before: z.string(), after: z.string() }),
  ),
})

/**
 * What an edition says it changed: the file of its kind is there and no other, it is of this edition and of the one it supersedes, says
 * what the tree says, and what it calls 正 stands in the tree.
 */
export function checkChanges(
  files: Readonly<Record<'errata.json' | 'updates.json', Uint8Array | null>>,
  manifest: ManifestShape,
  report: ReportShape,
): BundleProblem[] {
  const own = manifest.kind === undefined ? null : FILES[manifest.kind]
  const named = new Set(manifest.files.map(({ name }) => name))
  const others = Object.values(FILES)
    .filter((name) => name !== own && named.has(name))
    .map((file) => ({ file, message: verify.notOfItsKind }))
  if (own === null) return others
  const problem = (message: string): BundleProblem => ({ file: own, message })
  const bytes = files[own]
  if (bytes === null) return [...others, problem(named.has(own) ? verify.missing : verify.notNamed)]
  const read = readShape(changesShape, bytes)
  if ('defect' in read) return [...others, problem(verify.unreadable(read.defect))]
  const { edition, supersedes, kind, entries } = read.value
  const expect = (what: string, found: string, expected: string): BundleProblem[] =>
    found === expected ? [] : [problem(verify.differs(what, found, expected))]
  const inTree = report.changes?.['entries']
  return [
    ...others,
    ...expect('edition', edition, manifest.edition),
    ...expect('supersedes', supersedes, manifest.supersedes ?? ''),
    ...expect('kind', kind, manifest.kind ?? ''),
    ...(isDeepStrictEqual(entries, inTree) ? [] : [problem(verify.otherChanges)]),
    ...entries.flatMap(({ subject, id, field, after }) => {
      // A cell as printed; other fields say in words what the tree has as a code.
      const standing = subject === 'kpi' && field.endsWith('Raw') ? kpiOf(report, id)?.[field] : ''
      return typeof standing === 'string' && standing !== '' && standing !== after
        ? [problem(verify.otherAfter(field, after, standing))]
        : []
    }),
  ]
}

const kpiOf = (report: ReportShape, id: string): Readonly<Record<string, unknown>> | undefined =>
  [...report.goals, ...report.measures].flatMap(({ kpis }) => kpis).find((kpi) => kpi['indicatorId'] === id)
