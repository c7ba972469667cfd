import { randomBytes } from 'node:crypto'
import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'

/** Passwords of the cluster's three roles. */
export type Passwords = { admin: string; owner: string; app: string }

const FILE = 'passwords.json'

const fresh = () => randomBytes(24).toString('base64url')

/** The passwords kept in a folder; undefined where it keeps none. Refuses (Japanese) where another user made them. */
export async function readPasswords(dataDir: string): Promise<Passwords | undefined> {
  try {
    return JSON.parse(await readFile(path.join(dataDir, FILE), 'utf8')) as Passwords
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES') {
      throw new EngineUnavailable(
        `${dataDir} は別の利用者が作成したデータです。作成した利用者で起動するか、別のデータ置き場を指定してください。`,
      )
    }
    if (code !== 'ENOENT') throw error
    return undefined
  }
}

/** Reads the passwords kept in `dataDir` (mode 0600), or makes random ones and keeps them; `made` tells which. */
export async function keptPasswords(dataDir: string): Promise<{ passwords: Passwords; made: boolean }> {
  const kept = await readPasswords(dataDir)
  if (kept !== undefined) return { passwords: kept, made: false }
  const file = path.join(dataDir, FILE)
  const passwords: Passwords = { admin: fresh(), owner: fresh(), app: fresh() }
  const unfinished = `${file}.new`
  await writeFile(unfinished, `${JSON.stringify(passwords)}\n`, { mode: 0o600 })
  await chmod(unfinished, 0o600)
  await rename(unfinished, file)
  return { passwords, made: true }
}
