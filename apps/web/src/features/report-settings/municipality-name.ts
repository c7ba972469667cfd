import { textDefect } from '@torikumi/domain'

/** In characters: as much as the title of the report and the head of each page have room for. */
const LONGEST_MUNICIPALITY_NAME = 30

/** True for a line that can be the name of a municipality, wherever it is typed: the report and every page print it. */
export function isMunicipalityName(text: string): boolean {
  return isPrintedLine(text, LONGEST_MUNICIPALITY_NAME)
}

/** True for one line of 1 to `longest` characters that can be printed. */
export function isPrintedLine(text: string, longest: number): boolean {
  const length = [...text].length
  return length >= 1 && length <= longest && !/[\n\t]/.test(text) && textDefect(text) === null
}
