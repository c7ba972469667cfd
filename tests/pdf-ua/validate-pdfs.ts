import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The folder from which files below it are named in what is printed, and the environment of the process. */
type Where = { folder: string; environment: Environment }

/**
 * Has veraPDF validate PDF files and print a table of what it finds; gives 0 where all are PDF/UA-1 and 1 where one is not.
 * Throws where Java 17 or Maven is missing, or Maven cannot get veraPDF: then nothing was checked.
 */
export function validatePdfs(pdfs: readonly string[], { folder, environment }: Where): 0 | 1 {
  requireProgram('java', ['-version'], 'a Java runtime of version 17 or later (Debian: openjdk-17-jdk-headless)')
  const { status } = spawnSync(
    'java',
    [
      '-cp',
      classPath(environment),
      path.join(import.meta.dirname, 'ValidatePdf.java'),
      ...pdfs.map((pdf) => (pdf.startsWith(folder + path.sep) ? path.relative(folder, pdf) : pdf)),
    ],
    { cwd: folder, stdio: 'inherit' },
  )
  if (status !== 0 && status !== 1) throw new Error(`Not checked: the validator ended with ${status}`)
  return status
}

/** Where veraPDF's jars lie. Maven fetches them once; the path is kept beside the other fetched programs, by version. */
function classPath(environment: Environment): string {
  const pom = path.join(import.meta.dirname, 'pom.xml')
  const version = /validation-model<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1]
  const cache = path.join(environment['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'torikumi', 'verapdf')
  const kept = path.join(cache, `${version}.classpath`)
  const known = existsSync(kept) ? readFileSync(kept, 'utf8').trim() : ''
  if (known !== '' && known.split(path.delimiter).every((jar) => existsSync(jar))) return known
  requireProgram('mvn', ['-v'], 'Maven, which fetches veraPDF (Debian: maven)')
  mkdirSync(cache, { recursive: true })
  const fetching = ['-q', '-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${kept}`]
  const { status } = spawnSync('mvn', fetching, { stdio: ['ignore', 2, 'inherit'] })
  if (status !== 0) throw new Error('Not checked: Maven could not get veraPDF')
  return readFileSync(kept, 'utf8').trim()
}

function requireProgram(program: string, question: readonly string[], what: string): void {
  if (spawnSync(program, question, { stdio: 'ignore' }).status !== 0) {
    throw new Error(`Not checked: «${program}» does not run here. Needed: ${what}`)
  }
}
