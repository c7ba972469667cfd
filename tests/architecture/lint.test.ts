import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lawful, lintSamples } from './lint-samples.ts'
import { repositoryRoot } from './source-files.ts'

/** One finding of the linter, as its JSON names it. */
interface Diagnostic {
  readonly filename: string
  readonly code: string
  readonly message: string
  readonly help: string
  readonly labels: readonly { readonly label?: string }[]
}

let folder = ''
let diagnostics: readonly Diagnostic[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'torikumi-lint-'))
  for (const { path, text } of [...lintSamples, ...lawful]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const name of ['.oxlintrc.jsonc', 'tsconfig.base.json']) cpSync(join(repositoryRoot, name), join(folder, name))
  const tsconfig = { extends: './tsconfig.base.json', compilerOptions: { types: [] }, include: ['apps', 'packages'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  diagnostics = await lint(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('each lint rule fires', () => {
  it.each(lintSamples)('$rule on $path', ({ path, rule, says }) => {
    const said = diagnostics.filter(({ filename, code }) => filename === path && code === rule)
    expect(said.map(textOf).join('\n')).toContain(says)
  })

  it('and nothing is said of what is lawful', () => {
    const paths = new Set(lawful.map(({ path }) => path))
    expect(diagnostics.filter(({ filename }) => paths.has(filename))).toEqual([])
  })
})

function textOf({ message, help, labels }: Diagnostic): string {
  return [message, help, ...labels.map(({ label }) => label)].join(' ')
}

function lint(cwd: string): Promise<readonly Diagnostic[]> {
  const command = join(repositoryRoot, 'node_modules', '.bin', 'oxlint')
  return new Promise((resolve, reject) => {
    execFile(command, ['--type-aware', '--format', 'json'], { cwd, maxBuffer: 64_000_000 }, (error, stdout, stderr) => {
      // Exit code 1 says that there are findings; anything else is a linter that did not run.
      if (error?.code !== 1)
        reject(new Error(`oxlint ended with ${error?.code ?? 0}: ${stdout.slice(0, 500)}${stderr}`))
      else resolve((JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }).diagnostics)
    })
  })
}
