export const decision = { title: (year: string) => year } as const
