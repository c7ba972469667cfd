/** What one edition prints otherwise than the one it supersedes. */
export { type ChangeReason, changesBetween } from './changes-between.ts'
export { seriesFieldOf } from './series-field.ts'
export { type PageOfPlace, withPages } from './with-pages.ts'
export { type KindMismatch, isProvisional, sameAnswer } from './provisional.ts'
export { type CarriedFigure, type LaterReport, carriedFigures, countedKpis } from './carried-figures.ts'
export { elsewhereOf } from './elsewhere.ts'
export { renewedEdition } from './renewed-edition.ts'
export { printedWords } from './printed-words.ts'
