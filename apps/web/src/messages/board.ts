export const board = { title: (year: string) => year } as const
