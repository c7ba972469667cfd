import { spawn } from 'node:child_process'
import path from 'node:path'
import { ADMIN_ROLE } from './connection-url.ts'
import { CLUSTER_ENVIRONMENT } from './initialise-cluster.ts'
import type { RunAs } from './run-as.ts'

/** Gives the superuser of a stopped cluster a new password: for a home whose password file got lost. */
export async function resetAdminPassword(
  folder: string,
  binaries: string,
  password: string,
  user: RunAs | undefined,
): Promise<void> {
  const child = spawn(path.join(binaries, 'bin', 'postgres'), ['--single', '-D', folder, 'postgres'], {
    ...user,
    cwd: folder,
    env: CLUSTER_ENVIRONMENT,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // The random password is base64url: it holds no quote.
  child.stdin.end(`alter role ${ADMIN_ROLE} with password '${password}'\n`)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new Error(`PostgreSQL could not set a new password (exit code ${code})`)
}
