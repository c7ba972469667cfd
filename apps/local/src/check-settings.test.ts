import { describe, expect, it } from 'vitest'
import { checkSettings } from './check-settings.ts'

const defaults = { callerFolder: '/office', defaultHome: '/repository/.torikumi', cacheDir: '/cache' }
const check = (environment: Record<string, string>) => checkSettings(environment, defaults)

describe('settings', () => {
  it('need nothing to be set; an empty variable counts as not set', () => {
    expect(check({ PORT: '', DATABASE_URL: '', TORIKUMI_PRINT_MEMORY_MIB: '' })).toMatchObject({
      home: '/repository/.torikumi',
      port: 3000,
      databaseUrl: undefined,
      temporalAddress: undefined,
      temporalNamespace: 'default',
      baseUrl: undefined,
    })
  })

  it('take a relative home from the caller’s folder, and the owner’s connection from the application’s', () => {
    const url = 'postgresql://app:secret@db.example:5432/torikumi'
    expect(
      check({ TORIKUMI_HOME: 'data', DATABASE_URL: url, TORIKUMI_BASE_URL: 'https://torikumi.example/' }),
    ).toMatchObject({
      home: '/office/data',
      databaseOwnerUrl: url,
      baseUrl: 'https://torikumi.example',
    })
  })

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://db/torikumi'],
    ['DATABASE_OWNER_URL', 'torikumi'],
    ['TEMPORAL_ADDRESS', 'http://temporal:7233'],
    ['TEMPORAL_ADDRESS', 'temporal'],
    ['TORIKUMI_PRINT_MEMORY_MIB', '2GB'],
    ['TORIKUMI_BASE_URL', 'torikumi.example'],
    ['TORIKUMI_BASE_URL', 'https://torikumi.example/app'],
  ])('refuse %s=%s by its name', (name, value) => {
    expect(() => check({ [name]: value })).toThrow(`環境変数 ${name} が正しくありません`)
  })

  it('never repeat a database address, which may hold a password', () => {
    expect(() => check({ DATABASE_URL: 'mysql://app:secret@db/torikumi' })).toThrow(/^(?!.*secret)/s)
  })
})
