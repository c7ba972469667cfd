import { command as define } from '../command-line/command.ts'
import { Refusal } from '../command-line/refusal.ts'
import { files } from '../messages/ja-files.ts'
import { readValues } from '../messages/ja-read-values.ts'
import { readValuesFile } from '../reading/read-values-file.ts'

/** `read-values IN.csv --out OUT.csv`. */
export const command = define(
  { options: { out: 'text' }, required: ['out'], operands: ['IN.csv'] },
  async ({ texts, operands }, { resolve, out, err }) => {
    const [source, target] = [resolve(operands['IN.csv']), resolve(texts.out)]
    if (source === target) throw new Refusal(files.sameFile(source))
    const read = await readValuesFile(source, target, (rows) => err(readValues.progress(rows)))
    for (const cell of read.named) err(readValues.refused(cell))
    if (read.refused > read.named.length) err(readValues.moreRefused(read.refused - read.named.length))
    out(readValues.done(read, target))
  },
)
