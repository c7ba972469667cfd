import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { checkCodes } from './codes.ts'
import { checkNames } from './t11-names.ts'
import { checkBlankTexts } from './t12-blank-texts.ts'
import { checkSameText } from './t13-same-text.ts'
import { checkTextInTwoSheets } from './t14-text-in-two-sheets.ts'

/** Looks over a whole report. Nothing is changed: each check only adds warnings. */
export const checkReport = (sheets: readonly ReadSheet[], log: WarningLog): void => {
  checkCodes(
    sheets.map((sheet) => ({ code: sheet.measure.code, line: sheet.line })),
    log,
  )
  for (const sheet of sheets) {
    checkNames(sheet, log)
    checkBlankTexts(sheet, log)
    checkSameText(sheet, log)
  }
  checkTextInTwoSheets(sheets, log)
}
