import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { licenceExceptions, refusedLicences, type LicensedPackage } from './licence-rules.ts'
import { repositoryRoot } from './source-files.ts'

type Listed = Record<
  string,
  readonly { readonly name: string; readonly versions: string[]; readonly paths: string[] }[]
>

const listed = await listLicences()
const installed: readonly LicensedPackage[] = Object.entries(listed).flatMap(([licence, packages]) =>
  packages.map(({ name, versions }) => ({ name, versions, licence })),
)

describe('licences of what is installed', () => {
  it('are all accepted, or excepted in writing', () => {
    expect(installed.length).toBeGreaterThan(100)
    expect(refusedLicences(installed)).toEqual([])
  })

  it.each(licenceExceptions)('of $name are what the exception says', ({ name, version, proof }) => {
    const found = Object.values(listed)
      .flat()
      .find((one) => one.name === name && one.versions.includes(version))
    const folder = found?.paths.find((path) => path.includes(`@${version}`)) ?? 'not installed: remove the exception'
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toContain(proof)
  })
})

describe('refusedLicences', () => {
  const under = (licence: string, name = 'somepackage'): LicensedPackage => ({ name, versions: ['1.0.0'], licence })

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0',
    'LGPL-3.0-or-later',
    'Unknown',
    'SEE LICENSE IN LICENSE.md',
    'MIT AND GPL-2.0',
    'SSPL-1.0',
    '',
  ])('refuses «%s»', (licence) => {
    expect(refusedLicences([under(licence)])).toEqual([
      `somepackage@1.0.0 is under «${licence}». Take another library, or read its licence and write it into licence-rules.ts with the reason.`,
    ])
  })

  it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND OFL-1.1', 'MPL-2.0'])('accepts «%s»', (licence) => {
    expect(refusedLicences([under(licence)])).toEqual([])
  })

  it('refuses another version of an excepted package', () => {
    expect(refusedLicences([{ name: 'unionfs', versions: ['4.6.0'], licence: 'Unknown' }])).toEqual([])
    expect(refusedLicences([{ name: 'unionfs', versions: ['4.6.0', '5.0.0'], licence: 'Unknown' }])).toHaveLength(1)
  })
})

async function listLicences(): Promise<Listed> {
  const pnpm = join(repositoryRoot, 'node_modules', '.bin', 'pnpm')
  const run = await promisify(execFile)(pnpm, ['-r', 'licenses', 'list', '--json'], {
    cwd: repositoryRoot,
    maxBuffer: 64_000_000,
  })
  return JSON.parse(run.stdout) as Listed
}
