export const cycles = { title: (year: string) => year } as const
