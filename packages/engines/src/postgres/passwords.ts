import { randomBytes } from 'node:crypto'
import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'

/** Passwords of the cluster's three roles. */
export type Passwords = { admin: string; owner: string; app: string }

const fresh = () => randomBytes(24).toString('base64url')

/** Reads the passwords kept in `dataDir` (mode 0600), or makes random ones and keeps them; `made` tells which. */
export async function keptPasswords(dataDir: string): Promise<{ passwords: Passwords; made: boolean }> {
  const file = path.join(dataDir, 'passwords.json')
  try {
    return { passwords: JSON.parse(await readFile(file, 'utf8')) as Passwords, made: false }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES') {
      throw new EngineUnavailable(
        `${dataDir} は別の利用者が作成したデータです。作成した利用者で起動するか、別のデータ置き場を指定してください。`,
      )
    }
    if (code !== 'ENOENT') throw error
  }
  const passwords: Passwords = { admin: fresh(), owner: fresh(), app: fresh() }
  const unfinished = `${file}.new`
  await writeFile(unfinished, `${JSON.stringify(passwords)}\n`, { mode: 0o600 })
  await chmod(unfinished, 0o600)
  await rename(unfinished, file)
  return { passwords, made: true }
}
