import type { SourceFile } from './source-files.ts'

/** A file that breaks one rule of `.oxlintrc.jsonc`, and what the linter must say of it. */
export interface LintSample extends SourceFile {
  readonly rule: string
  readonly says: string
}

const sample = (path: string, rule: string, says: string, ...lines: readonly string[]): LintSample => ({
  path,
  rule,
  says,
  text: `${lines.join('\n')}\n`,
})

// Spelled in two parts, so that this file leaves no promise itself.
const promise = ['to', 'do'].join('')
const awaited = ['export async function save(): Promise<void> {', '  await Promise.resolve()', '}']
const state = "type State = 'drafting' | 'decided'"

const everywhere: readonly LintSample[] = [
  sample('apps/web/src/floating.ts', 'typescript(no-floating-promises)', 'must be awaited', ...awaited, 'save()'),
  sample(
    'apps/web/src/misused.ts',
    'typescript(no-misused-promises)',
    'Expected non-Promise value',
    ...awaited,
    'export const told = save() ? 1 : 2',
  ),
  sample(
    'packages/domain/src/forgotten-state.ts',
    'typescript(switch-exhaustiveness-check)',
    'decided',
    state,
    'export function word(state: State): string {',
    '  switch (state) {',
    "    case 'drafting':",
    "      return '入力中'",
    '  }',
    "  return ''",
    '}',
  ),
  sample(
    'apps/web/src/type-import.ts',
    'typescript(consistent-type-imports)',
    'only used as types',
    "import { save } from './floating.ts'",
    'export type Save = typeof save',
  ),
  sample(
    'apps/web/src/any.ts',
    'typescript(no-explicit-any)',
    'Unexpected `any`',
    'export const a = (b: any): void => b',
  ),
  sample(
    'apps/web/src/ignored.ts',
    'typescript(ban-ts-comment)',
    '@ts-ignore',
    '// @ts-ignore',
    'export const a: string = 1',
  ),
  sample('apps/web/src/default.ts', 'import(no-default-export)', 'named export', 'export default 1'),
  sample(
    'apps/web/src/long.ts',
    'eslint(max-lines)',
    '300',
    ...Array.from({ length: 301 }, (_, n) => `export const a${n} = ${n}`),
  ),
  sample(
    'apps/web/src/long-of-blanks.test.ts',
    'eslint(max-lines)',
    '300',
    ...Array.from({ length: 301 }, () => '// why'),
  ),
  sample(
    'apps/web/src/round.ts',
    'import(no-cycle)',
    'cycle',
    "import { b } from './trip.ts'",
    'export const a = (): number => b()',
  ),
  sample(
    'apps/web/src/trip.ts',
    'import(no-cycle)',
    'cycle',
    "import { a } from './round.ts'",
    'export const b = (): number => a()',
  ),
  sample(
    'apps/web/src/setting.ts',
    'eslint(no-restricted-properties)',
    'Only main.ts and config.ts read the environment: read the setting there and hand it on as a value.',
    "export const port = process.env['PORT']",
  ),
  sample(
    'apps/web/src/promise-left.ts',
    'eslint(no-warning-comments)',
    'todo',
    `// ${promise}: later`,
    'export const a = 1',
  ),
  sample('apps/web/src/DueDate.ts', 'unicorn(filename-case)', 'kebab', 'export const a = 1'),
  sample('apps/web/src/equal.ts', 'eslint(eqeqeq)', '===', 'export const same = (a: unknown): boolean => a == 1'),
]

const pure = [
  'fetch',
  'process',
  'console',
  'Buffer',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'WebSocket',
  'require',
]
const pureRooms: readonly LintSample[] = pure.flatMap((name) =>
  ['packages/domain/src', 'packages/templates/src'].map((folder) =>
    sample(
      `${folder}/global-${name.toLowerCase()}.ts`,
      'eslint(no-restricted-globals)',
      'domain and templates are pure: ',
      `export const a: unknown = ${name}`,
    ),
  ),
)

const workflows: readonly LintSample[] = ['fetch', 'process', 'console', 'require'].map((name) =>
  sample(
    `apps/worker/src/workflows/deep/global-${name}.ts`,
    'eslint(no-restricted-globals)',
    'A workflow ',
    `export const a: unknown = ${name}`,
  ),
)

const inTest = (name: string, rule: string, says: string, ...lines: readonly string[]): LintSample =>
  sample(`apps/web/src/${name}.test.ts`, rule, says, "import { describe, expect, it } from 'vitest'", ...lines)

const tests: readonly LintSample[] = [
  inTest('only', 'vitest(no-focused-tests)', 'focused', "it.only('refuses', () => expect(1).toBe(1))"),
  inTest(
    'only-group',
    'vitest(no-focused-tests)',
    'focused',
    "describe.only('a', () => it('refuses', () => expect(1).toBe(1)))",
  ),
  inTest('skipped', 'vitest(no-disabled-tests)', 'skip', "it.skip('refuses', () => expect(1).toBe(1))"),
  inTest(
    'no-expect',
    'vitest(expect-expect)',
    'no assertions',
    "it('refuses', () => { describe.name.trim() })",
    'void expect',
  ),
  inTest(
    'maybe',
    'vitest(no-conditional-expect)',
    'conditional',
    "it('refuses', () => { if (describe.name) expect(1).toBe(1) })",
  ),
  inTest('bare-expect', 'vitest(valid-expect)', 'matcher', "it('refuses', () => { expect(1) })", 'void describe'),
  inTest(
    'console',
    'eslint(no-console)',
    'console',
    "it('refuses', () => { console.log(1); expect(1).toBe(1) })",
    'void describe',
  ),
]

/** For every rule of the linter that the house relies on at least one file that breaks it. */
export const lintSamples: readonly LintSample[] = [...everywhere, ...pureRooms, ...workflows, ...tests]

const lawfulTest =
  "import { expect, it } from 'vitest'\n\nit('reads the environment', () => expect(process.env['HOME']).toBeTypeOf('string'))\n"

const skipping = [
  "import { expect, it } from 'vitest'",
  "it.skipIf(process.env['TORIKUMI_ORIGINALS'] === undefined)('reads the original', () => expect(1).toBe(1))",
  "it('asks the engine', (context) => { context.skip('no engine here'); expect(1).toBe(1) })",
]

/** Files beside them of which the linter says nothing. */
export const lawful: readonly SourceFile[] = [
  { path: 'apps/web/src/main.ts', text: "export const port = process.env['PORT'] ?? '3000'\n" },
  { path: 'apps/web/src/config.ts', text: "export const port = process.env['PORT'] ?? '3000'\n" },
  { path: 'apps/web/vitest.config.ts', text: 'export default { test: {} }\n' },
  { path: 'apps/web/src/full.ts', text: Array.from({ length: 300 }, (_, n) => `export const a${n} = ${n}\n`).join('') },
  { path: 'apps/web/src/environment.test.ts', text: lawfulTest },
  { path: 'apps/web/src/skipping.test.ts', text: `${skipping.join('\n')}\n` },
  { path: 'packages/domain/src/environment.test.ts', text: lawfulTest },
  {
    path: 'apps/worker/src/activities/asks.ts',
    text: "export const ask = async (): Promise<Response> => fetch('http://127.0.0.1')\n",
  },
]
