import type { ReprintedFile } from '@torikumi/domain/contract'
import { describe, expect, it } from 'vitest'
import { outcomeLines } from './outcome-lines.ts'

const made = { torikumi: '0.1.0', browser: 'HeadlessChrome/156', fonts: 'BIZ 0.4.2', templates: 'abc' }
const file = (
  name: string,
  before: string | null,
  after: string | null,
  line: number | null = null,
): ReprintedFile => ({
  name,
  published: before === null ? null : { bytes: 10, sha256: before },
  made: after === null ? null : { bytes: 12, sha256: after },
  firstDifferentLine: line,
})
const lines = (files: ReprintedFile[], madeWith = made) =>
  outcomeLines({ kind: 'made', publishedWith: made, madeWith, files })

describe('outcomeLines', () => {
  it('says of files that are the same no more than that', () => {
    expect(lines([file('report.pdf', 'a', 'a')])).toEqual(['report.pdf：同一'])
  })

  it('says how a file differs, and that it was made with the same', () => {
    expect(lines([file('kpis.csv', 'a', 'b', 7), file('report.pdf', 'a', 'b')])).toEqual([
      'kpis.csv：異なる（7行目から。公表時10バイト、今回12バイト）',
      'report.pdf：異なる（公表時10バイト、今回12バイト）',
      expect.stringContaining('公表時と同じです'),
    ])
  })

  it('tells files of one side only apart', () => {
    expect(lines([file('new.csv', null, 'a'), file('old.csv', 'a', null)]).slice(0, 2)).toEqual([
      'new.csv：異なる（公表時にはなかったファイル）',
      'old.csv：異なる（今回は作られなかったファイル）',
    ])
  })

  it('names what was another one when it was published, also where all files came out the same', () => {
    const said = lines([file('report.pdf', 'a', 'a')], { ...made, browser: 'HeadlessChrome/157', templates: 'def' })
    expect(said.slice(2)).toEqual([
      '・ブラウザ：公表時 HeadlessChrome/156、今回 HeadlessChrome/157',
      '・様式：公表時 abc、今回 def',
    ])
  })
})
