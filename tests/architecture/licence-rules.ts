/** A package below ours, as `pnpm licenses list --json` groups it by licence. */
export interface LicensedPackage {
  readonly name: string
  readonly versions: readonly string[]
  readonly licence: string
}

/**
 * Licences under which a city may run and change torikumi without duties beyond keeping notices. MPL-2.0 asks for changes of
 * its own files only, OFL-1.1 covers fonts, CC-BY-4.0 covers data of a development tool.
 */
const accepted = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
])

/** A package whose package.json says too little, read by a person. The file proves it at every run. */
export interface LicenceException {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Words that its LICENSE file must still contain. */
  readonly proof: string
  readonly reason: string
}

/** The written list of exceptions. */
export const licenceExceptions: readonly LicenceException[] = [
  {
    name: 'unionfs',
    version: '4.6.0',
    licence: 'Unlicense',
    proof: 'This is free and unencumbered software released into the public domain.',
    reason: 'below @temporalio/worker; its package.json has no license field, its LICENSE file is the Unlicense',
  },
]

/** The packages that may not be used, each with its licence and what to do; empty if all is well. */
export function refusedLicences(
  packages: readonly LicensedPackage[],
  exceptions: readonly LicenceException[] = licenceExceptions,
): string[] {
  const excepted = ({ name, versions }: LicensedPackage): boolean =>
    versions.every((version) => exceptions.some((one) => one.name === name && one.version === version))
  return packages
    .filter((one) => !isAccepted(one.licence) && !excepted(one))
    .map(
      ({ name, versions, licence }) =>
        `${name}@${versions.join(', ')} is under «${licence}». Take another library, or read its licence and write it into licence-rules.ts with the reason.`,
    )
}

/**
 * Whether an SPDX expression leaves a way to use the package: every part joined by AND, one of those joined by OR. Nested
 * expressions are refused, so that a person reads them.
 */
function isAccepted(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1')
  if (/[()]/.test(plain)) return false
  const ways = plain.split(/ OR /)
  if (ways.length > 1 && / AND /.test(plain)) return false
  return ways.some((way) => way.split(/ AND /).every((licence) => accepted.has(licence.trim())))
}
