/** Which way is better: declared with the definition, never guessed from the numbers. */
export const DIRECTIONS = ['higher', 'lower', 'maintain'] as const
export type Direction = (typeof DIRECTIONS)[number]
