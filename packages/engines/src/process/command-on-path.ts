import { execFile } from 'node:child_process'
import { access, constants, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

async function byShell(command: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('/bin/sh', ['-c', 'command -v "$1"', 'sh', command])
    return stdout.trim()
  } catch {
    return undefined
  }
}

/**
 * The file a command name stands for on the given PATH, or on the one we inherited when none is given, if it can be
 * run. A name with a folder stands for itself.
 */
export async function commandOnPath(command: string, searchPath: string | undefined): Promise<string | undefined> {
  if (command.includes(path.sep)) return (await isExecutable(command)) ? command : undefined
  if (searchPath === undefined) return byShell(command)
  for (const folder of searchPath.split(path.delimiter)) {
    const file = path.join(folder, command)
    if (folder !== '' && (await isExecutable(file))) return file
  }
  return undefined
}
