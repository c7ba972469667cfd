import { command as define } from '../command-line/command.ts'
import { Refusal } from '../command-line/refusal.ts'
import { files } from '../messages/ja-files.ts'
import { readValues } from '../messages/ja-read-values.ts'
import { readValuesFile } from '../reading/read-values-file.ts'

/** `read-values IN.csv --out OUT.csv`. */
export const command = define(
  { options: { out: 'text' }, required: ['out'], operands: ['IN.csv'] },
  async ({ texts, operands }, { resolve, out }) => {
    const [source, target] = [resolve(operands['IN.csv']), resolve(texts.out)]
    if (source === target) throw new Refusal(files.sameFile(source))
    out(readValues.done(await readValuesFile(source, target), target))
  },
)
