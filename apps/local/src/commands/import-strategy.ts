import { command as define } from '../command-line/command.ts'
import { Refusal } from '../command-line/refusal.ts'
import { importing } from '../messages/ja-importing.ts'

/** `import-strategy FILE --out OUT.json`: refused in this version. */
export const command = define({ options: { out: 'text' }, required: ['out'], operands: ['FILE'] }, async () => {
  throw new Refusal(importing.notYetStrategy)
})
