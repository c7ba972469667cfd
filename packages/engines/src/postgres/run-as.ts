import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'

/** The user a program runs as, by number. */
export type RunAs = { uid: number; gid: number }

const run = promisify(execFile)
const ENVIRONMENT = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' }
const OWN_ACCOUNT = 'torikumi'

async function lookUp(name: string): Promise<RunAs | undefined> {
  try {
    const ask = async (flag: string) => Number((await run('id', [flag, name], { env: ENVIRONMENT })).stdout.trim())
    return { uid: await ask('-u'), gid: await ask('-g') }
  } catch {
    return undefined
  }
}

/**
 * The unprivileged account PostgreSQL runs as when we are root (it refuses root): `postgres` or `torikumi`, whichever
 * exists, else a system account `torikumi` made now. Undefined when we are not root: we run as ourselves then.
 */
export async function unprivilegedAccount(): Promise<RunAs | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const existing = (await lookUp('postgres')) ?? (await lookUp(OWN_ACCOUNT))
  if (existing !== undefined) return existing
  try {
    const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
    await run('useradd', [...flags, OWN_ACCOUNT], { env: ENVIRONMENT })
  } catch {
    // Another start may have made it at the same moment: only the look-up below decides.
  }
  const made = await lookUp(OWN_ACCOUNT)
  if (made !== undefined) return made
  throw new EngineUnavailable(
    'PostgreSQLは管理者（root）では動かせず、代わりの利用者を作ることもできませんでした。' +
      'root以外の利用者で起動するか、利用者 postgres を作成してからもう一度お試しください。',
  )
}
