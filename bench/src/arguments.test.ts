import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const KNOWN = ['reading', 'findings', 'act', 'report']

describe('the command line', () => {
  it('without a word asks for every case', () => {
    expect(readArguments([], KNOWN)).toEqual({ kind: 'run', names: KNOWN })
  })

  it('names some cases, each run once and in the order of the bench', () => {
    expect(readArguments(['act', 'reading', 'act'], KNOWN)).toEqual({ kind: 'run', names: ['reading', 'act'] })
  })

  it('does some cases only where they are named', () => {
    expect(readArguments([], KNOWN, ['peers'])).toEqual({ kind: 'run', names: KNOWN })
    expect(readArguments(['peers'], KNOWN, ['peers'])).toEqual({ kind: 'run', names: ['peers'] })
  })

  it.each([['--help'], ['-h']])('asks for help with %s', (word) => {
    expect(readArguments(['act', word], KNOWN)).toEqual({ kind: 'help' })
  })

  it('is wrong with a case that is not there, and says which are', () => {
    const asked = readArguments(['act', 'print'], KNOWN)
    expect(asked).toEqual({
      kind: 'wrong',
      message: 'There is no case «print»; there are reading, findings, act, report.',
    })
  })

  it.each([['--fast'], ['-x'], ['--runs=3']])('is wrong with the option %s', (word) => {
    expect(readArguments([word], KNOWN).kind).toBe('wrong')
  })
})
