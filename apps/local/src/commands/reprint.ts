import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseEditionId } from '@torikumi/domain'
import { command as define } from '../command-line/command.ts'
import { Refusal, UsageError } from '../command-line/refusal.ts'
import { writeBundle } from '../files/write-bundle.ts'
import { withDatabaseOfHome } from '../home/with-database-of-home.ts'
import { reprint } from '../messages/ja-reprint.ts'
import { isSame, outcomeLines } from '../reprint/outcome-lines.ts'
import { runReprint } from '../reprint/run-reprint.ts'
import { listenForStop } from '../running/stop-request.ts'

/**
 * `reprint EDITION [--home DIR] --out DIR`: makes a published bundle again from its frozen data and says of each file whether it
 * is the published one. Works beside a run on the same home. Refuses where any file differs, with the bundle written.
 */
export const command = define(
  { options: { home: 'text', out: 'text' }, required: ['out'], operands: ['EDITION'] },
  async ({ texts, operands: { EDITION: edition } }, { resolve, settings: read, out, err }) => {
    if (parseEditionId(edition) === null) throw new UsageError(reprint.badEdition(edition))
    const settings = read()
    const home = texts.home === undefined ? settings.home : resolve(texts.home)
    const target = resolve(texts.out)
    using stop = listenForStop(() => undefined)
    await using folder = await temporaryFolder()
    const database = { home, settings, onProgress: err, noRecord: reprint.noRecord(home), readsOnly: true }
    const outcome = await withDatabaseOfHome(database, async (url) => {
      err(reprint.begins(edition))
      const env = { ...settings.environment, DATABASE_URL: url, DATABASE_OWNER_URL: undefined, TORIKUMI_HOME: home }
      return runReprint({ edition, folder: folder.path, env, signal: stop.signal })
    })
    if (outcome.kind === 'refused') throw new Refusal(reprint.refused(edition, outcome))
    const made = outcome.files.filter((file) => file.made !== null)
    const files = made.map(async ({ name }) => ({ name, bytes: await readFile(path.join(folder.path, name)) }))
    await writeBundle(target, await Promise.all(files))
    for (const line of outcomeLines(outcome)) out(line)
    const different = outcome.files.filter((file) => !isSame(file)).length
    if (different > 0) throw new Refusal(reprint.differs(edition, different, target))
    out(reprint.done(edition, made.length, target))
  },
)

async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-reprint-'))
  return { path: folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}
