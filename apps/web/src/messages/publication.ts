export const publication = { title: (year: string) => year } as const
