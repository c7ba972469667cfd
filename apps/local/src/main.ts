import path from 'node:path'
import { runCommandLine } from './command-line/run-command-line.ts'
import { callerFolder, readSettings } from './config.ts'

// A reader that closes early (`… | head`) is no failure of ours.
process.stdout.on('error', () => undefined)

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  resolve: (word) => path.resolve(callerFolder, word),
  settings: readSettings,
})
