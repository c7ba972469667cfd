import type { Command } from '../command-line/command.ts'

/** The commands by name. Each is loaded when it is called, so that a small one starts fast. */
export const commands = {
  start: () => import('./start.ts'),
  demo: () => import('./demo.ts'),
  'import-report': () => import('./import-report.ts'),
  'import-strategy': () => import('./import-strategy.ts'),
  'read-values': () => import('./read-values.ts'),
  verify: () => import('./verify.ts'),
  reprint: () => import('./reprint.ts'),
} satisfies Record<string, () => Promise<{ command: Command }>>

export type CommandName = keyof typeof commands

/** True for the name of a command. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}
