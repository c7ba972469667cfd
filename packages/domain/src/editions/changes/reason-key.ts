/** The key of a reason that belongs to one field of a row rather than to the whole of it. */
export const reasonKey = (id: string, field: string): string => `${id}\n${field}`
