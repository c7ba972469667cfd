import { readCell } from '../cells/cell-reading.ts'
import type { WarningLog } from '../import-warning.ts'
import type { StrategyTree, Title } from './strategy-tree.ts'

/**
 * The title of a number: the body's where the body prints one, else the tree's. `part` is the printed word for what it is.
 * T20 where the two differ, T02 where the body has none; nothing is said of a number that the tree does not know.
 */
export const chooseTitle = (
  number: string,
  part: string,
  body: Title | undefined,
  tree: StrategyTree,
  log: WarningLog,
): string => {
  const branch = tree.get(number)
  const inBody = body === undefined ? '' : readCell(body.title, 'name', { code: number, part, line: body.line }, log)
  if (branch === undefined) return inBody
  const at = { code: number, part, line: body?.line ?? branch.line }
  const inTree = readCell(branch.title, 'name', { ...at, line: branch.line }, log)
  if (inBody === '') {
    if (body === undefined)
      log.add('T02', at, `本文に${part}の見出しがないため、体系図の題名を使いました。`, { after: inTree })
    else log.add('T03', at, `本文に${part}の題名がないため、体系図の題名を使いました。`, { after: inTree })
    return inTree
  }
  if (inBody !== inTree)
    log.add('T20', at, `題名が体系図（${branch.line}行目）の「${inTree}」と違います。本文の題名を使いました。`, {
      before: inTree,
      after: inBody,
    })
  return inBody
}
