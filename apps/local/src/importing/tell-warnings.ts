import type { ReportImport } from '@torikumi/domain'

/**
 * Says what must not be found out later: where a document ends in the middle of a row, since its counts alone pass for those of a
 * whole one, and which cells cannot be printed, by measure, row and line.
 */
export function tellWarnings(warnings: ReportImport['warnings'], tell: (line: string) => void): void {
  for (const { rule, where, message } of warnings) {
    if (rule === 'cut-short') tell(message)
    if (rule === 'unprintable') tell(`${where}：${message}`)
  }
}
