import { command as define } from '../command-line/command.ts'
import { Refusal } from '../command-line/refusal.ts'
import { reprint } from '../messages/ja-reprint.ts'

/** `reprint EDITION [--home DIR] --out DIR`: refused in this version. */
export const command = define(
  { options: { home: 'text', out: 'text' }, required: ['out'], operands: ['EDITION'] },
  async () => {
    throw new Refusal(reprint.notYet)
  },
)
