import type { ReportImport } from '@torikumi/domain'

/** Says where a document ends in the middle of a row: who reads the counts alone would take a half copy for a whole one. */
export function tellCutShort(warnings: ReportImport['warnings'], tell: (line: string) => void): void {
  for (const { rule, message } of warnings) if (rule === 'cut-short') tell(message)
}
