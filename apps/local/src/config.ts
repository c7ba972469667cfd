import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSettings } from './check-settings.ts'
import type { Settings } from './settings.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const dotEnv = path.join(repository, '.env')

/** The folder the caller stood in: npm changes into the repository before it starts us. */
export const callerFolder = process.env['INIT_CWD'] ?? process.cwd()

/** Reads and checks the settings, those of a file `.env` in the repository last. Throws a Refusal that names a wrong one. */
export function readSettings(): Settings {
  if (existsSync(dotEnv)) process.loadEnvFile(dotEnv)
  return checkSettings(process.env, {
    callerFolder,
    defaultHome: path.join(repository, '.torikumi'),
    cacheDir: path.join(process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'torikumi'),
  })
}
