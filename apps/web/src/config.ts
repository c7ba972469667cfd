import { z } from 'zod'

/** The settings of the web process, checked once at start. */
export interface Config {
  host: string
  port: number
  baseUrl: URL
  databaseUrl: string
  temporal: { address: string; namespace: string }
  home: string
  /** Lists the sample accounts beside the sign-in form; only where the application is reachable from this machine alone. */
  samplePassword: string | null
  logLevel: string
}

/** A setting is missing or wrong: the message names the variable, its value and the mend, in Japanese. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const LOOPBACK = '127.0.0.1'
const port = z.coerce.number('1から65535までの番号にしてください（例：3000）。').int().min(1).max(65_535)
const webUrl = z.url({
  protocol: /^https?$/,
  error: 'http:// か https:// で始まる所在にしてください（例：https://torikumi.example.lg.jp）。',
})
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'PostgreSQLの接続先を postgres:// で始めて書いてください（例：postgres://torikumi_app:…@db:5432/torikumi）。',
})
const address = z
  .string()
  .regex(/^[^\s:]+:\d+$/, 'Temporalの所在を「ホスト:番号」で書いてください（例：127.0.0.1:7233）。')

const settings = z.object({
  HOST: z.string().min(1).default(LOOPBACK),
  PORT: port.default(3000),
  TORIKUMI_BASE_URL: webUrl.optional(),
  DATABASE_URL: postgresUrl,
  TEMPORAL_ADDRESS: address.default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TORIKUMI_HOME: z
    .string()
    .min(1, 'データを置くフォルダーを書いてください（例：/var/lib/torikumi）。')
    .default('.torikumi'),
  TORIKUMI_SAMPLE_PASSWORD: z.string().min(1).optional(),
  TORIKUMI_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], 'debug、info、warn、error のどれかにしてください。')
    .default('info'),
})

/** Values that must not be repeated on a screen or in a log. */
const SECRET = new Set(['DATABASE_URL', 'TORIKUMI_SAMPLE_PASSWORD'])

/** Reads the settings from environment variables. Throws `ConfigError` where one is missing or wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = settings.safeParse(given)
  if (!read.success) throw new ConfigError(read.error.issues.map((issue) => wrong(issue, given)).join('\n'))
  const { data } = read
  if (data.TORIKUMI_SAMPLE_PASSWORD !== undefined && data.HOST !== LOOPBACK) {
    throw new ConfigError(
      `環境変数 TORIKUMI_SAMPLE_PASSWORD は HOST が ${LOOPBACK} のときだけ使えます（いまの HOST は「${data.HOST}」）。どちらかを外してください。`,
    )
  }
  return {
    host: data.HOST,
    port: data.PORT,
    baseUrl: new URL(data.TORIKUMI_BASE_URL ?? `http://${LOOPBACK}:${data.PORT}`),
    databaseUrl: data.DATABASE_URL,
    temporal: { address: data.TEMPORAL_ADDRESS, namespace: data.TEMPORAL_NAMESPACE },
    home: data.TORIKUMI_HOME,
    samplePassword: data.TORIKUMI_SAMPLE_PASSWORD ?? null,
    logLevel: data.TORIKUMI_LOG_LEVEL,
  }
}

function wrong(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0] ?? '')
  const value = given[name]
  const shown =
    value === undefined ? '設定されていません' : SECRET.has(name) ? '値は表示しません' : `いまの値は「${value}」`
  return `環境変数 ${name} が正しくありません（${shown}）。${issue.message}`
}
