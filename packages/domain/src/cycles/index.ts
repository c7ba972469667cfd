/** The annual review of one plan and one fiscal year: its phases and the acts on it. */
export * from './cycle.ts'
export * from './decide.ts'
export * from './decide-edition-act.ts'
