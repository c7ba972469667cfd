import { readdir, readFile, writeFile } from 'node:fs/promises'
import { READING_COLUMNS } from '@torikumi/domain'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { runWords } from '../../test/run-words.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'

const at = temporaryFolder()

async function reading(content: string | Uint8Array) {
  await writeFile(at('in.csv'), content)
  const ran = await runWords(['read-values', 'in.csv', '--out', 'deep/out.csv'], at())
  if (ran.code !== 0) return { ...ran, rows: [], text: '' }
  const text = await readFile(at('deep/out.csv'), 'utf8')
  return {
    ...ran,
    text,
    rows: parse<Record<string, string>>(text, { bom: true, columns: true, record_delimiter: '\r\n' }),
  }
}

describe('read-values', () => {
  it('writes every input column, then those of the reading: UTF-8 with BOM, CRLF, one row a row, in order', async () => {
    const { text, rows, out } = await reading('no,raw,memo\n1,8企業(H26),"a,b"\n2,—,\n3,2.4億円,\n')
    expect(text.split('\r\n')[0]).toBe(`\uFEFFno,raw,memo,${READING_COLUMNS.join(',')}`)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(rows.map((row) => [row['no'], row['memo'], row['number'], row['unit'], row['missing_reason']])).toEqual([
      ['1', 'a,b', '8', '企業', 'none'],
      ['2', '', '', '', 'not-measured'],
      ['3', '', '2.4', '円', 'none'],
    ])
    expect(out).toContain('3行')
  })

  it('lets the columns beside a cell fill what it leaves empty', async () => {
    const { rows } = await reading(
      'unit_context,raw,column_header,fiscal_year\n人,120,現状値（千人）,\n,26年度 5件,,平成28年度\n',
    )
    expect(rows[0]).toMatchObject({ number: '120', unit: '人' })
    expect(rows[1]).toMatchObject({ period_start: '2014', unit: '件' })
  })

  it('keeps exact data: formulas, quotes, line breaks and a refused cell are rows like others', async () => {
    const { rows } = await reading('raw,memo\r\n"=1+1","he said ""no"""\r\n"a\nb",\r\n')
    expect(rows.map((row) => row['raw'])).toEqual(['=1+1', 'a\nb'])
    expect(rows[1]?.['confidence']).toBe('refused')
    expect(rows[0]?.['memo']).toBe('he said "no"')
  })

  it('reads Shift_JIS and every kind of line end', async () => {
    const shiftJis = [0x72, 0x61, 0x77, 0x0a, 0x38, 0x8a, 0xe9, 0x8b, 0xc6, 0x0d, 0x0a, 0x39, 0x0d, 0x31, 0x30]
    const { rows } = await reading(Uint8Array.from(shiftJis))
    expect(rows.map((row) => row['raw'])).toEqual(['8企業', '9', '10'])
  })

  it('reads what Excel copies: tabs, cells of several lines, a lone quotation mark', async () => {
    const { rows, out } = await reading('raw\tunit_context\r\n"12\r\n人"\t\r\n1,234\t件\r\n5"\t件\r\n')
    expect(rows.map((row) => [row['raw'], row['unit']])).toEqual([
      ['12\r\n人', '人'],
      ['1,234', '件'],
      ['5"', '件'],
    ])
    expect(out).toContain('UTF-8、タブ区切り')
  })

  it('reads what Excel saves as Unicode text', async () => {
    const { rows, out } = await reading(Buffer.from('\uFEFFraw\tmemo\r\n8企業\tx\r\n', 'utf16le'))
    expect(rows.map((row) => [row['raw'], row['number'], row['memo']])).toEqual([['8企業', '8', 'x']])
    expect(out).toContain('UTF-16、タブ区切り')
  })

  it('names row and column of what it refuses, and counts the rest', async () => {
    const { code, out, err } = await reading(`raw,memo\n5人,\n担当課に確認,\n30～40%,\n${'別紙のとおり,\n'.repeat(25)}`)
    expect(code).toBe(0)
    expect(out).toContain('28行を読みました（UTF-8、コンマ区切り。要確認1件、読めない欄26件）')
    const lines = err.split('\n')
    expect(lines[0]).toBe('3行目の列 raw：1文字目からの「担当課に確認」は値として読めません')
    expect(lines).toHaveLength(21)
    expect(lines[20]).toContain('ほかに読めなかった欄が6件')
  })

  it('tells how far it is in a long file', async () => {
    const { err } = await reading(`raw\n${'5人\n'.repeat(20_001)}`)
    expect(err).toBe('20,000行まで読みました')
  })

  it('fills a short row, passes over empty lines of wide files, and keeps those of a single column', async () => {
    expect((await reading('raw,memo\n5人\n\n6人,x\n')).rows.map((row) => row['memo'])).toEqual(['', 'x'])
    expect((await reading('raw\n5人\n\n6人\n')).rows.map((row) => row['raw'])).toEqual(['5人', '', '6人'])
  })

  it.each([
    ['raw,number\n1,2\n', '入力の列「number」は、書き出す列と同じ名前です'],
    ['value\n1\n', '列 raw がありません（見つかった列：value）'],
    ['raw,raw\n1,2\n', '列 raw が2つ以上あります'],
    ['raw\n1,234人\n', '2行目の列が2個あり'],
    ['raw,b\n1,2\n"3,4\n', '" の使い方が正しくない'],
    ['', 'ファイルが空です'],
    [Uint8Array.from([0x72, 0x61, 0x77, 0x0a, 0xff, 0xff, 0xff]), '文字コードが分かりません'],
    ['%PDF-1.7\n%\u0080\n1 0 obj', 'PDFのファイルです'],
    [Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), 'Excelのファイルです'],
  ])('refuses %j with the reason and leaves nothing behind', async (content, reason) => {
    await writeFile(at('in.csv'), content)
    const { code, err } = await runWords(['read-values', 'in.csv', '--out', 'refused/out.csv'], at())
    expect(code).toBe(1)
    expect(err).toContain(reason)
    expect(await readdir(at('refused'))).toEqual([])
  })

  it('refuses to write over what it reads, and a file that is not there', async () => {
    await writeFile(at('in.csv'), 'raw\n1\n')
    expect(await runWords(['read-values', 'in.csv', '--out', './in.csv'], at())).toMatchObject({ code: 1 })
    expect(await readFile(at('in.csv'), 'utf8')).toBe('raw\n1\n')
    const { code, err } = await runWords(['read-values', 'lost.csv', '--out', 'out.csv'], at())
    expect({ code, err }).toEqual({ code: 1, err: `${at('lost.csv')} を読めません（見つかりません）。` })
  })
})
