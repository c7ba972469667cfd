import os from 'node:os'
import path from 'node:path'
import * as z from 'zod'

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d+$/),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TORIKUMI_HOME: z.string().min(1),
  CHROME_PATH: z.string().min(1).optional(),
})

const MEND: Record<string, string> = {
  DATABASE_URL: 'postgres://利用者:パスワード@ホスト:5432/torikumi の形で書いてください',
  TEMPORAL_ADDRESS: 'ホスト:7233 の形で書いてください',
  TEMPORAL_NAMESPACE: '名前空間の名前を書いてください',
  TORIKUMI_HOME: 'データを置くフォルダを書いてください',
  CHROME_PATH: 'Chromium の実行ファイルの場所を書いてください',
}

/** The worker's settings, read once at start. */
export interface Config {
  databaseUrl: string
  temporal: { address: string; namespace: string }
  home: string
  storeDir: string
  cacheDir: string
  chromePath: string | undefined
}

/** A setting is missing or wrong: the message names each variable, its value and the mend, in Japanese. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the settings from environment variables; throws a `ConfigError` that names what to mend. A password is never repeated. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const result = settings.safeParse(env)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = String(issue.path[0])
      const value = env[name]
      const shown =
        value === undefined ? 'ありません' : name === 'DATABASE_URL' ? '読めません' : `「${value}」は使えません`
      return `設定 ${name} が${shown}。${MEND[name] ?? ''}`
    })
    throw new ConfigError(lines.join('\n'))
  }
  const { data } = result
  return {
    databaseUrl: data.DATABASE_URL,
    temporal: { address: data.TEMPORAL_ADDRESS, namespace: data.TEMPORAL_NAMESPACE },
    home: data.TORIKUMI_HOME,
    storeDir: path.join(data.TORIKUMI_HOME, 'store'),
    cacheDir: path.join(env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'torikumi'),
    chromePath: data.CHROME_PATH,
  }
}
