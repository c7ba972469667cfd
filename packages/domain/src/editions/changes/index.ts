/** What one edition prints otherwise than the one it supersedes. */
export { type ChangeReason, changesBetween } from './changes-between.ts'
export { type PageOfPlace, withPages } from './with-pages.ts'
export { type KindMismatch, isProvisional, sameAnswer } from './provisional.ts'
export { renewedEdition } from './renewed-edition.ts'
export { printedWords } from './printed-words.ts'
