import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { importStrategy } from '@torikumi/domain'
import { command as define } from '../command-line/command.ts'
import { Refusal } from '../command-line/refusal.ts'
import { readDocument } from '../files/read-document.ts'
import { writeWhole } from '../files/write-whole.ts'
import { tellWarnings } from '../importing/tell-warnings.ts'
import { importing } from '../messages/ja-importing.ts'

/** `import-strategy FILE --out OUT.json`: refuses a document in which no measure is found, and writes nothing then. */
export const command = define(
  { options: { out: 'text' }, required: ['out'], operands: ['FILE'] },
  async ({ texts, operands }, { resolve, out, err }) => {
    const file = resolve(operands.FILE)
    const strategy = importStrategy(await readDocument(file), { source: path.basename(file) })
    const policies = strategy.priorities.flatMap((priority) => priority.policies)
    const measures = policies.flatMap((policy) => policy.measures)
    if (measures.length === 0) {
      // Whatever else was doubted in a document of another kind would hide the reason.
      const reasons = strategy.warnings.filter(({ rule }) => rule === 'nothing-found').map(({ message }) => message)
      throw new Refusal(importing.nothingFound(file, reasons))
    }
    tellWarnings(strategy.warnings, err)
    const target = resolve(texts.out)
    await writeWhole(target, (unfinished) => writeFile(unfinished, `${JSON.stringify(strategy, null, 2)}\n`))
    const counts = { priorities: strategy.priorities.length, policies: policies.length, measures: measures.length }
    const kpis = measures.flatMap((measure) => measure.kpis).length
    out(importing.strategyDone({ ...counts, kpis, warnings: strategy.warnings.length, target }))
  },
)
