import path from 'node:path'
import { Refusal } from './command-line/refusal.ts'
import { wrongSetting } from './messages/ja-settings.ts'
import type { Settings } from './settings.ts'

/** What the settings rest on where nothing is set. */
export interface SettingDefaults {
  callerFolder: string
  defaultHome: string
  cacheDir: string
}

/**
 * The settings from the environment; an empty variable counts as not set. Throws a Refusal (Japanese) that names the first
 * wrong one and says what it must look like.
 */
export function checkSettings(
  environment: Readonly<Record<string, string | undefined>>,
  { callerFolder, defaultHome, cacheDir }: SettingDefaults,
): Settings {
  const read = (name: string, isRight: (value: string) => boolean, form: string): string | undefined => {
    const value = environment[name]
    if (value === undefined || value === '') return undefined
    if (!isRight(value)) throw new Refusal(wrongSetting(name, value, form))
    return value
  }
  const home = read('TORIKUMI_HOME', () => true, '')
  const databaseUrl = read('DATABASE_URL', isDatabaseUrl, 'postgresql://利用者:パスワード@ホスト:ポート/データベース')
  // The worker reads it; refused here, it is refused before anything starts.
  read('TORIKUMI_PRINT_MEMORY_MIB', isMebibytes, 'MiB単位の、1から99999999までの整数')
  const baseUrl = read('TORIKUMI_BASE_URL', isBaseUrl, 'http://127.0.0.1:3000 のような、パスのないアドレス')
  return {
    home: home === undefined ? defaultHome : path.resolve(callerFolder, home),
    port: Number(read('PORT', isPort, '0から65535までの整数') ?? 3000),
    baseUrl: baseUrl === undefined ? undefined : new URL(baseUrl).origin,
    databaseUrl,
    databaseOwnerUrl: read('DATABASE_OWNER_URL', isDatabaseUrl, 'DATABASE_URL と同じ形') ?? databaseUrl,
    temporalAddress: read('TEMPORAL_ADDRESS', isAddress, 'ホスト:ポート'),
    temporalNamespace: read('TEMPORAL_NAMESPACE', () => true, '') ?? 'default',
    chromePath: read('CHROME_PATH', () => true, ''),
    temporalCliPath: read('TEMPORAL_CLI_PATH', () => true, ''),
    cacheDir,
    environment,
  }
}

/** True for the text of a TCP port; 0 stands for any free one. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
}

function isMebibytes(text: string): boolean {
  return /^[1-9]\d{0,7}$/.test(text)
}

function isAddress(text: string): boolean {
  return /^[^\s/:]+:\d{1,5}$/.test(text) && isPort(text.slice(text.lastIndexOf(':') + 1))
}

function isDatabaseUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)
}

function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search === ''
}
