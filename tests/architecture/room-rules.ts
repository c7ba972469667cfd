import { importsOf, type ImportEdge } from './imports.ts'
import type { Rule } from './rule.ts'
import { isTestFile } from './source-files.ts'

/** What the shipped files of a folder may reach. An import that matches none of the patterns is a breach. */
interface Room {
  readonly name: string
  readonly from: RegExp
  readonly to: readonly RegExp[]
  /** Reached in types only: nothing of it is left when the program runs. */
  readonly asTypes?: readonly RegExp[]
  readonly instead: string
}

const itself = (folder: string): RegExp => new RegExp(`^${folder}/(?!.*\\.test\\.)`)

const rooms: readonly Room[] = [
  {
    name: 'domain imports itself and pure libraries, no Node built-in',
    from: /^packages\/domain\/src\//,
    to: [itself('packages/domain/src'), /^npm:@noble\/hashes\//, /^npm:canonicalize$/, /^npm:htmlparser2$/],
    instead: 'domain does no I/O: take what was read as an argument; a new library must be pure and be listed here.',
  },
  {
    name: 'templates import themselves, domain and pure libraries, no Node built-in',
    from: /^packages\/templates\/src\//,
    to: [
      itself('packages/templates'),
      /^@torikumi\/domain(\/|$)/,
      /^npm:handlebars(\/|$)/,
      /^npm:csv-stringify(\/|$)/,
      /^npm:d3-(scale|shape)$/,
      /^npm:zod$/,
    ],
    instead:
      'templates do no I/O: an app reads and writes, templates turn a view into text; a new library must be pure and be listed here.',
  },
  {
    name: 'workflows import themselves, domain and the workflow library; activities as types only',
    from: /^apps\/worker\/src\/workflows\//,
    to: [itself('apps/worker/src/workflows'), /^npm:@temporalio\/(workflow|common)$/, /^@torikumi\/domain(\/|$)/],
    asTypes: [/^apps\/worker\/src\//],
    instead:
      'A workflow is replayed from its history: put I/O into an activity and use it through proxyActivities with `import type`.',
  },
  {
    name: 'the demonstration reaches HTTP and the contract only',
    from: /^apps\/local\/src\/demo\//,
    to: [
      itself('apps/local/src/demo'),
      /^@torikumi\/domain\/contract$/,
      /^node:timers\/promises$/,
      // Only to read the pages.
      /^npm:(htmlparser2|domhandler)$/,
    ],
    asTypes: [/^@torikumi\/(domain|seeds)(\/|$)/],
    instead:
      'The demonstration has no back door: sign in and post the forms with fetch; take answers and addresses as arguments.',
  },
  {
    name: 'what is shipped imports no test material',
    from: /^(apps\/[^/]+|packages\/[^/]+|seeds|bench)\/src\//,
    to: [/^(?!npm:(vitest|fast-check|axe-core)(\/|$))(?!.*(\.test\.|\/test\/|\/testing(\/|$)))/],
    instead: 'Move what both need out of the test folder.',
  },
]

/** One rule per room of the table; tests are free to reach further, which the arrows between packages still bound. */
export const roomRules: readonly Rule[] = rooms.map(({ name, from, to, asTypes = [], instead }) => ({
  name,
  instead,
  breaches: (file) => {
    if (!from.test(file.path) || isTestFile(file.path)) return []
    const allowed = ({ target, typeOnly }: ImportEdge): boolean =>
      to.some((pattern) => pattern.test(target)) || (typeOnly && asTypes.some((pattern) => pattern.test(target)))
    return importsOf(file)
      .filter((edge) => !allowed(edge))
      .map(({ line, specifier }) => ({ line, what: `imports ${specifier || 'a computed path'}` }))
  },
}))
