import type { WarningLog } from '../import-warning.ts'
import { followsInPrint } from '../report/measure-code.ts'

/** Where a measure's code stands. */
export interface PlacedCode {
  code: string
  line: number
}

/** Codes that are printed twice, and codes that do not follow the one before: a sheet between them may be lost. */
export const checkCodes = (codes: readonly PlacedCode[], log: WarningLog): void => {
  const seen = new Map<string, number>()
  let before = ''
  for (const { code, line } of codes) {
    const place = { code, part: '施策名', line }
    const first = seen.get(code)
    if (code === '') before = ''
    else if (first !== undefined) log.add('duplicate-code', place, `同じ番号の施策が${first}行目にもあります。`)
    else {
      seen.set(code, line)
      if (before !== '' && !followsInPrint(before, code))
        log.add('code-gap', place, `施策${before}の次が施策${code}です。間の施策が抜けていないか確かめてください。`)
      before = code
    }
  }
}
