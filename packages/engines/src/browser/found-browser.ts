import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

/** `shell`: chrome-headless-shell; `full`: a whole Chromium or Chrome; `sparticuz`: the npm package's shell. */
export type BrowserKind = 'shell' | 'full' | 'sparticuz'

/** A browser that was started once to ask its version, and what it is to be launched with. */
export type FoundBrowser = {
  executablePath: string
  kind: BrowserKind
  /** Such as `156.0.8078.79`. */
  version: string
  /** Variables it needs on top of the environment it is launched with. */
  env?: Record<string, string>
  /** Flags it needs on top of the launcher's own. */
  args?: string[]
}

const run = promisify(execFile)
const LIMIT_MS = 20_000

/** Chromium refuses its sandbox for root; for everybody else the sandbox stays. */
function sandboxFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** The kind of browser an executable is, by its name. */
export function kindByName(executablePath: string): BrowserKind {
  return /headless[-_]shell/.test(path.basename(executablePath)) ? 'shell' : 'full'
}

/**
 * Starts an executable with `--version`: shows that it is a browser and that the libraries it needs are there. Gives
 * why not as text otherwise.
 */
export async function tryBrowser(
  executablePath: string,
  kind: BrowserKind,
  env: Record<string, string> = {},
): Promise<FoundBrowser | string> {
  try {
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
    const [command, ...args] =
      variables.length === 0 ? [executablePath] : ['/usr/bin/env', ...variables, executablePath]
    const { stdout } = await run(command ?? executablePath, [...args, '--version'], { timeout: LIMIT_MS })
    const version = /\d+\.\d+\.\d+\.\d+/.exec(stdout)?.[0]
    if (version === undefined) return `${executablePath}: tells no version`
    const extra = Object.keys(env).length === 0 ? {} : { env }
    const flags = sandboxFlags()
    return { executablePath, kind, version, ...extra, ...(flags.length === 0 ? {} : { args: flags }) }
  } catch (error) {
    return `${executablePath}: ${error instanceof Error ? error.message.trim().slice(0, 300) : String(error)}`
  }
}
