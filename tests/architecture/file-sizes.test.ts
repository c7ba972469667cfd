import { describe, expect, it } from 'vitest'
import { fileSizes, oversize } from './file-sizes.ts'
import { isTestFile, readSourceFiles } from './source-files.ts'

const files = readSourceFiles()
const groups = {
  'all files': files,
  'shipped files': files.filter(({ path }) => !isTestFile(path)),
  tests: files.filter(({ path }) => isTestFile(path)),
}

describe('files are small', () => {
  it.each(Object.entries(groups))('%s', (name, group) => {
    const sizes = fileSizes(group)
    process.stdout.write(`${name}: ${sizes.files}, median ${sizes.median}, p90 ${sizes.p90}, max ${sizes.max} lines\n`)
    expect(sizes.files).toBeGreaterThan(10)
    expect(oversize(sizes)).toEqual([])
  })
})

describe('fileSizes', () => {
  const ofLines = (...counts: readonly number[]) =>
    counts.map((count, n) => ({ path: `${n}.ts`, text: 'a\n'.repeat(count) }))

  it('counts physical lines, also the last one without an end', () => {
    expect(fileSizes([{ path: 'a.ts', text: 'a\n\n// why\nb' }])).toEqual({ files: 1, median: 4, p90: 4, max: 4 })
  })

  it('takes the smallest size that covers the share', () => {
    expect(fileSizes(ofLines(1, 2, 3, 4, 5, 6, 7, 8, 9, 100))).toEqual({ files: 10, median: 5, p90: 9, max: 100 })
  })

  it('says nothing at the limits and names each measure above them', () => {
    expect(oversize({ files: 3, median: 60, p90: 200, max: 300 })).toEqual([])
    expect(oversize(fileSizes(ofLines(61, 201, 301))).map((line) => line.split(' ')[0])).toEqual([
      'median',
      'p90',
      'max',
    ])
  })
})
