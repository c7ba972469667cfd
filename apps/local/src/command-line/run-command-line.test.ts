import { describe, expect, it } from 'vitest'
import { runWords } from '../../test/run-words.ts'
import { commands } from '../commands/index.ts'

const run = (...words: string[]) => runWords(words, '/nowhere')

describe('the command line', () => {
  it('prints its help with every command in it', async () => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    for (const name of Object.keys(commands)) expect(out).toContain(`  ${name} `)
  })

  it.each(Object.keys(commands))('prints the help of %s, whatever else was typed', async (name) => {
    const { code, out, err } = await run(name, '--nonsense', '--help')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`torikumi -- ${name}`)
  })

  it.each([
    [[], '使い方'],
    [['publish'], '「publish」というコマンドはありません'],
    [['toString'], '「toString」というコマンドはありません'],
    [['verify'], 'DIR が指定されていません'],
    [['verify', 'a', 'b'], '「b」が余分です'],
    [['verify', ''], 'DIR が空です'],
    [['verify', 'a', '--deep'], 'オプション --deep はありません'],
    [['read-values', 'a.csv'], 'オプション --out が必要です'],
    [['read-values', 'a.csv', '--out'], 'オプション --out に値がありません'],
    [['read-values', 'a.csv', '--out='], 'オプション --out に値がありません'],
    [['read-values', '--out', '--help-me', 'a.csv'], 'オプション --out に値がありません'],
    [['import-report', '-o', 'x', 'a.txt'], 'オプション -o はありません'],
    [['start', '--empty=yes'], 'オプション --empty に値は付けられません'],
    [['start', 'here'], '「here」が余分です'],
    [['start', '--port', 'http'], '--port には0から65535までの整数'],
    [['start', '--port', '65536'], '--port には0から65535までの整数'],
    [['reprint', '--out', 'x'], 'EDITION が指定されていません'],
  ])('calls %j wrong usage and says why', async (words, reason) => {
    const { code, out, err } = await run(...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(reason)
  })

  it('points to the help of the command that was typed wrongly', async () => {
    expect((await run('verify')).err).toContain('verify --help')
  })

  it('takes everything after -- as an operand', async () => {
    const { code, err } = await run('verify', '--', '--help')
    expect({ code, err }).toEqual({
      code: 1,
      err: '/nowhere/--help は公表したファイル一式のフォルダーではありません。',
    })
  })
})
