import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const RIGHT = { DATABASE_URL: 'postgres://torikumi_app:secret@127.0.0.1:5432/torikumi' }

function refusal(settings: Record<string, string | undefined>): string {
  try {
    readConfig({ ...RIGHT, ...settings })
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

describe('the settings', () => {
  it('need the database only', () => {
    expect(readConfig(RIGHT)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      temporal: { address: '127.0.0.1:7233', namespace: 'default' },
      samplePassword: null,
    })
    expect(readConfig(RIGHT).baseUrl.href).toBe('http://127.0.0.1:3000/')
  })

  it.each([
    [{ PORT: '70000' }, 'PORT', '70000'],
    [{ PORT: 'three' }, 'PORT', 'three'],
    [{ TORIKUMI_BASE_URL: 'torikumi.example' }, 'TORIKUMI_BASE_URL', 'torikumi.example'],
    [{ TEMPORAL_ADDRESS: 'localhost' }, 'TEMPORAL_ADDRESS', 'localhost'],
    [{ TORIKUMI_LOG_LEVEL: 'loud' }, 'TORIKUMI_LOG_LEVEL', 'loud'],
    [{ DATABASE_URL: undefined }, 'DATABASE_URL', '設定されていません'],
  ])('that are wrong are named with their value and the mend', (settings, name, shown) => {
    const message = refusal(settings)
    expect(message).toContain(`環境変数 ${name} が正しくありません`)
    expect(message).toContain(shown)
    expect(message).toMatch(/ください/)
  })

  it('name everything that is wrong at once, and repeat no secret', () => {
    const message = refusal({ DATABASE_URL: 'mysql://root:hunter2@db/x', PORT: '0' })
    expect(message.split('\n')).toHaveLength(2)
    expect(message).not.toContain('hunter2')
  })

  it('list the sample accounts on the own machine only', () => {
    expect(refusal({ TORIKUMI_SAMPLE_PASSWORD: 'mihon', HOST: '0.0.0.0' })).toContain('HOST が 127.0.0.1 のときだけ')
    expect(readConfig({ ...RIGHT, TORIKUMI_SAMPLE_PASSWORD: 'mihon' }).samplePassword).toBe('mihon')
  })

  it('that are empty count as unset', () => {
    expect(readConfig({ ...RIGHT, PORT: '', TORIKUMI_SAMPLE_PASSWORD: '' }).port).toBe(3000)
  })
})
