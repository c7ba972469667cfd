import type { SourceFile } from './source-files.ts'

/** A promise of the house that a machine can keep. */
export interface Rule {
  /** What holds, in the present tense. */
  readonly name: string
  /** What to do in place of what the rule refuses; printed with every breach. */
  readonly instead: string
  /** The places of one file that break the rule, each with what stands there. */
  readonly breaches: (file: SourceFile) => readonly { readonly line: number; readonly what: string }[]
}

/** The breaches of a rule in some files, one line each: `path:line  what stands there. What to do instead.` */
export function breachesOf(rule: Rule, files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    rule.breaches(file).map(({ line, what }) => `${file.path}:${line}  ${what} (${rule.name}). ${rule.instead}`),
  )
}
