import { readSettings } from '@torikumi/local/config'
import { prepareRecord } from '@torikumi/local/prepare'
import { startOneMachine } from '@torikumi/local/running'
import { defaultCityDir, readCity } from '@torikumi/seeds'

/**
 * The one-machine edition with the demonstration city, as a process that can be killed: prints one JSON line when it is ready and
 * stays until SIGTERM. Arguments: home, port.
 */
const [home = '', port = '0'] = process.argv.slice(2)
const reading = await readCity(defaultCityDir)
if ('problems' in reading) throw new Error('the seeds cannot be read')
const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())

await using machine = await startOneMachine({
  home,
  port: Number(port),
  settings: readSettings(),
  durable: true,
  onProgress: (line) => process.stderr.write(`${line}\n`),
  signal: stop.signal,
  prepare: (db) => prepareRecord(db, reading.city, { empty: false }),
})
process.stdout.write(`${JSON.stringify({ baseUrl: machine.baseUrl, databaseUrl: machine.database.url })}\n`)
await new Promise((resolve) => stop.signal.addEventListener('abort', resolve))
