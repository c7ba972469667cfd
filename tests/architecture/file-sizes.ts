import type { SourceFile } from './source-files.ts'

/** How long the files of a tree are, in physical lines. */
export interface FileSizes {
  readonly files: number
  readonly median: number
  readonly p90: number
  readonly max: number
}

/** What the house allows. */
const sizeLimits = { median: 60, p90: 200, max: 300 }

/** The size statistics of some files; percentiles are the smallest size that covers the share. Zeros for no files. */
export function fileSizes(files: readonly SourceFile[]): FileSizes {
  const sizes = files.map(({ text }) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)).sort((a, b) => a - b)
  const covering = (share: number): number => sizes[Math.max(0, Math.ceil(sizes.length * share) - 1)] ?? 0
  return { files: sizes.length, median: covering(0.5), p90: covering(0.9), max: covering(1) }
}

/** What is larger than the house allows, in words; empty if all is well. */
export function oversize({ median, p90, max }: FileSizes): string[] {
  const said = { median, p90, max }
  return (['median', 'p90', 'max'] as const)
    .filter((measure) => said[measure] > sizeLimits[measure])
    .map(
      (measure) => `${measure} is ${said[measure]} lines, the house allows ${sizeLimits[measure]}: one concept a file.`,
    )
}
