import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { filledText, position, text } from './cells.ts'
import { readTable } from './csv-table.ts'

const table = { file: 'streets.csv', columns: z.object({ no: position, street_name: filledText, note: text }) }

describe('readTable', () => {
  it('gives rows in camelCase with the line they stand on', () => {
    expect(readTable(table, 'no,street_name,note\n1,大嶺通り,\n2,"秋芳, 本通り",舗装済み\n')).toEqual({
      rows: [
        { line: 2, row: { no: 1, streetName: '大嶺通り', note: '' } },
        { line: 3, row: { no: 2, streetName: '秋芳, 本通り', note: '舗装済み' } },
      ],
      problems: [],
    })
  })

  it('reads a BOM, CRLF, another order of columns and blank lines as Excel leaves them', () => {
    const { rows, problems } = readTable(table, '\uFEFFnote,no,street_name\r\n,1,大嶺通り\r\n\r\n,2,本通り\r\n')
    expect(problems).toEqual([])
    expect(rows).toEqual([
      { line: 2, row: { no: 1, streetName: '大嶺通り', note: '' } },
      { line: 4, row: { no: 2, streetName: '本通り', note: '' } },
    ])
  })

  it('reports every bad cell with its line, column, reason and what it holds, and keeps the good rows', () => {
    const { rows, problems } = readTable(table, 'no,street_name,note\n一,,\n2,本通り,\n')
    expect(rows).toHaveLength(1)
    expect(problems).toEqual([
      { file: 'streets.csv', line: 2, field: 'no', message: '半角の整数で書いてください。いまの値は「一」です。' },
      {
        file: 'streets.csv',
        line: 2,
        field: 'street_name',
        message: '空欄です。値を書いてください。いまの値は「」です。',
      },
    ])
  })

  it('reports a row whose cells do not match the header', () => {
    const { problems } = readTable(table, 'no,street_name,note\n1,大嶺,通り,x\n')
    expect(problems).toEqual([
      expect.objectContaining({ line: 2, field: null, message: expect.stringContaining('4列') }),
    ])
  })

  it('reports missing, unknown and double columns in the header', () => {
    const { rows, problems } = readTable(table, 'no,street,no\n1,a,1\n')
    expect(rows).toEqual([])
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [1, 'street_name'],
      [1, 'note'],
      [1, 'street'],
      [1, 'no'],
    ])
  })

  it('reports a quote that is never closed', () => {
    const { problems } = readTable(table, 'no,street_name,note\n1,"大嶺通り,\n')
    expect(problems).toEqual([
      expect.objectContaining({ file: 'streets.csv', message: expect.stringContaining('引用符') }),
    ])
    expect(problems[0]?.line).toBeTypeOf('number')
  })

  it('reports an empty file', () => {
    expect(readTable(table, '').problems[0]?.message).toContain('中身がありません')
  })

  it('takes a file that has only its header as one without rows', () => {
    expect(readTable(table, 'no,street_name,note\n')).toEqual({ rows: [], problems: [] })
  })
})
