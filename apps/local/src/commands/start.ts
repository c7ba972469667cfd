import { command as define } from '../command-line/command.ts'
import { UsageError } from '../command-line/refusal.ts'
import { isPort } from '../check-settings.ts'
import { usage } from '../messages/ja-usage.ts'
import { runUntilStopped } from '../running/run-until-stopped.ts'

/** `start [--home DIR] [--port N] [--empty]`: runs the one-machine edition until it is asked to stop. */
export const command = define(
  { options: { home: 'text', port: 'text', empty: 'flag' }, required: [], operands: [] },
  async ({ texts, flags }, surroundings) => {
    const { home, port } = texts
    if (port !== undefined && !isPort(port)) throw new UsageError(usage.badPort(port))
    const settings = surroundings.settings()
    await runUntilStopped({
      settings,
      home: home === undefined ? settings.home : surroundings.resolve(home),
      port: port === undefined ? settings.port : Number(port),
      empty: flags.empty,
      output: surroundings,
    })
  },
)
