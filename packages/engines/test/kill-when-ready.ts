import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Runs a script of its own and kills it with SIGKILL at its first line of output, which is given back. */
export async function killWhenReady(script: string): Promise<string> {
  const run = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(run, 'exit')
  for await (const line of createInterface(run.stdout)) {
    run.kill('SIGKILL')
    await ended
    return line
  }
  throw new Error('The run wrote nothing')
}
