import { describe, expect, it } from 'vitest'
import { ConfigError, readPrintingConfig } from './config.ts'

const RIGHT = { DATABASE_URL: 'postgres://torikumi_app:secret@127.0.0.1:5432/torikumi', TORIKUMI_HOME: 'data' }

function refusal(settings: Record<string, string>): string {
  try {
    readPrintingConfig({ ...RIGHT, ...settings })
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

describe('the memory that prints may take', () => {
  it('is a number of MiB, or left to the machine', () => {
    expect(readPrintingConfig(RIGHT).printMemoryBytes).toBeUndefined()
    expect(readPrintingConfig({ ...RIGHT, TORIKUMI_PRINT_MEMORY_MIB: '' }).printMemoryBytes).toBeUndefined()
    expect(readPrintingConfig({ ...RIGHT, TORIKUMI_PRINT_MEMORY_MIB: '1536' }).printMemoryBytes).toBe(1536 * 1024 ** 2)
  })

  it.each(['0', '-1', '1.5', '2GB', '１０２４', '1e3', '999999999'])(
    'is refused as «%s», by name and with the mend',
    (value) => {
      const message = refusal({ TORIKUMI_PRINT_MEMORY_MIB: value })
      expect(message).toContain(`設定 TORIKUMI_PRINT_MEMORY_MIB が「${value}」は使えません`)
      expect(message).toMatch(/MiB単位の整数.*書いてください/)
    },
  )
})
