import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { importReport } from '@torikumi/domain'
import { command as define } from '../command-line/command.ts'
import { Refusal } from '../command-line/refusal.ts'
import { readDocument } from '../files/read-document.ts'
import { writeWhole } from '../files/write-whole.ts'
import { importing } from '../messages/ja-importing.ts'

/** `import-report FILE --out OUT.json`: refuses a document in which no measure is found, and writes nothing then. */
export const command = define(
  { options: { out: 'text' }, required: ['out'], operands: ['FILE'] },
  async ({ texts, operands }, { resolve, out }) => {
    const file = resolve(operands.FILE)
    const report = importReport(await readDocument(file), { source: path.basename(file) })
    if (report.measures.length === 0) {
      throw new Refusal(
        importing.nothingFound(
          file,
          report.warnings.map((warning) => warning.message),
        ),
      )
    }
    const target = resolve(texts.out)
    await writeWhole(target, (unfinished) => writeFile(unfinished, `${JSON.stringify(report, null, 2)}\n`))
    const kpis = report.measures.flatMap((measure) => measure.kpis).length
    const activities = report.measures.flatMap((measure) => measure.activities).length
    out(
      importing.done({ measures: report.measures.length, kpis, activities, warnings: report.warnings.length, target }),
    )
  },
)
