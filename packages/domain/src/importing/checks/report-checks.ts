import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { checkCodes } from './codes.ts'
import { placedCells } from './placed-cells.ts'
import { checkNames } from './t11-names.ts'
import { checkBlankTexts } from './t12-blank-texts.ts'
import { checkSameText } from './t13-same-text.ts'
import { checkTextInTwoSheets } from './t14-text-in-two-sheets.ts'
import { checkPastPlans } from './t15-past-plans.ts'
import { checkPlannedActivities } from './t16-planned-activities.ts'
import { checkRottingWords } from './t18-rotting-words.ts'
import { checkMisprints } from './t19-misprints.ts'
import { checkSpellings } from './t21-spellings.ts'
import { checkSums } from './t22-sums.ts'

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
    checkPastPlans(sheet, log)
    checkPlannedActivities(sheet, log)
    checkRottingWords(sheet, log)
    checkSums(sheet, log)
  }
  checkTextInTwoSheets(sheets, log)
  const cells = sheets.flatMap(placedCells)
  checkMisprints(cells, log)
  checkSpellings(cells, log)
}
