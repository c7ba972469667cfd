/**
 * One thing that is wrong with a seed file, for the person who keeps the file.
 * `line` counts from 1 with the header as line 1, null where the file as a whole is meant (missing, empty);
 * `field` is the column's name, null where the row as a whole is meant; `message` says in Japanese what is wrong and what to do.
 */
export interface SeedProblem {
  file: string
  line: number | null
  field: string | null
  message: string
}

/** One line for a terminal or a log: `sections.csv 5行目「division」：…`. */
export function formatSeedProblem(problem: SeedProblem): string {
  const line = problem.line === null ? '' : ` ${problem.line}行目`
  const field = problem.field === null ? '' : `「${problem.field}」`
  return `${problem.file}${line}${field}：${problem.message}`
}
