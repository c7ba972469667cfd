/** Answers of sections: their content, what is refused at entry, and the immutable revision they become. */
export * from './answer.ts'
export * from './text-rules.ts'
export * from './printable-ranges.ts'
export * from './printable-text.ts'
export * from './usual-forms.ts'
export * from './completeness.ts'
export * from './revision.ts'
