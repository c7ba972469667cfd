import { importsOf } from './imports.ts'
import type { Rule } from './rule.ts'
import { isTestFile, packageOf } from './source-files.ts'

/** Which of our packages a room may import, for what it ships and, beyond that, for its tests. */
interface Arrow {
  readonly from: string
  readonly to: readonly string[]
  readonly inTests: readonly string[]
  readonly instead: string
}

const arrows: readonly Arrow[] = [
  {
    from: 'packages/domain',
    to: [],
    inTests: [],
    instead: 'domain is the innermost room: take what is needed as a value, or move the pure part into domain.',
  },
  {
    from: 'packages/templates',
    to: ['domain'],
    inTests: [],
    instead: 'templates and database never meet: an app reads the record and hands templates a view.',
  },
  {
    from: 'packages/database',
    to: ['domain'],
    inTests: ['engines'],
    instead: 'database knows domain only: answer in domain types and let the app bring the parts together.',
  },
  {
    from: 'packages/engines',
    to: [],
    inTests: [],
    instead: 'engines finds and starts programs and knows nothing of the year: pass names, folders and addresses in.',
  },
  {
    from: 'packages/fonts',
    to: [],
    inTests: [],
    instead:
      'fonts are files of the installation and know nothing of the year: what is set in them is said by templates.',
  },
  {
    from: 'packages/process-client',
    to: ['domain'],
    inTests: [],
    instead:
      'process-client speaks the contract to the engine: what to say comes as an argument, what was decided is in the record.',
  },
  {
    from: 'packages/store',
    to: [],
    inTests: [],
    instead: 'store keeps bytes under their hash and knows nothing of the year: pass bytes and hashes.',
  },
  {
    from: 'seeds',
    to: ['domain'],
    inTests: [],
    instead: 'seeds are data in domain types: apps/local writes them into the record.',
  },
  {
    from: 'apps/worker',
    to: ['domain', 'templates', 'database', 'engines', 'fonts', 'process-client', 'store'],
    inTests: [],
    instead: 'apps never import apps: share it through a package, or speak through domain/contract.',
  },
  {
    from: 'apps/web',
    to: ['domain', 'templates', 'database', 'fonts', 'process-client', 'store'],
    inTests: ['engines'],
    instead:
      'web speaks to the worker through domain/contract and starts no engine: move the shared part into a package.',
  },
  {
    from: 'apps/local',
    to: ['domain', 'database', 'engines', 'process-client', 'store', 'seeds'],
    inTests: [],
    instead: 'local starts worker and web as processes by the path of their main file and never imports them.',
  },
  {
    from: 'bench',
    // Of the worker it starts the main file and, to say where the time of a report goes, its printing; it is never shipped.
    to: ['domain', 'templates', 'database', 'engines', 'fonts', 'process-client', 'store', 'seeds', 'worker'],
    inTests: [],
    instead: 'a measurement uses packages and the worker; the web is measured from outside, over HTTP.',
  },
]

/** What a package.json says of other packages. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** local finds the main files of worker and web through its dependencies, to start them as processes. */
const startedByPath: Readonly<Record<string, readonly string[]>> = { 'apps/local': ['worker', 'web'] }

/** The packages of ours that a room's package.json names without an arrow to them; every one for a room without arrows. */
export function unlawfulDependencies(room: string, { dependencies = {}, devDependencies = {} }: Manifest): string[] {
  const arrow = arrows.find(({ from }) => from === room)
  const shipped = [...(arrow?.to ?? []), ...(startedByPath[room] ?? [])]
  const forTests = [...shipped, ...(arrow?.inTests ?? [])]
  const beyond = (named: Readonly<Record<string, string>>, allowed: readonly string[]): string[] =>
    Object.keys(named).filter(
      (name) => name.startsWith('@torikumi/') && !allowed.includes(name.slice('@torikumi/'.length)),
    )
  return [...beyond(dependencies, shipped), ...beyond(devDependencies, forTests)]
}

/** One rule per arrow, and the rule that no import walks around them. */
export const arrowRules: readonly Rule[] = [...arrows.map(ruleOf), staysInItsPackage()]

function ruleOf({ from, to, inTests, instead }: Arrow): Rule {
  const own = from.split('/').at(-1) ?? from
  const named = to.length === 0 ? 'no other package' : to.join(', ')
  return {
    name: `${from} imports ${named}${inTests.length === 0 ? '' : `, its tests ${inTests.join(', ')} too`}`,
    instead,
    breaches: (file) => {
      if (packageOf(file.path) !== from) return []
      const allowed = new Set([own, ...to, ...(isTestFile(file.path) ? inTests : [])])
      return importsOf(file)
        .filter(({ target }) => target.startsWith('@torikumi/') && !allowed.has(target.split('/')[1] ?? ''))
        .map(({ line, specifier }) => ({ line, what: `imports ${specifier}` }))
    },
  }
}

function staysInItsPackage(): Rule {
  return {
    name: 'a relative import stays in its package',
    instead: 'Import the other package by its name, and only what its index gives.',
    breaches: (file) =>
      importsOf(file)
        .filter(({ specifier, target }) => specifier.startsWith('.') && packageOf(target) !== packageOf(file.path))
        .filter(({ target }) => target !== 'vitest.shared.ts')
        .map(({ line, specifier }) => ({ line, what: `imports ${specifier}` })),
  }
}
