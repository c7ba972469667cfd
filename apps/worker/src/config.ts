import os from 'node:os'
import path from 'node:path'
import * as z from 'zod'

const printingSettings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  TORIKUMI_HOME: z.string().min(1),
  CHROME_PATH: z.string().min(1).optional(),
  TORIKUMI_PRINT_MEMORY_MIB: z
    .string()
    .regex(/^[1-9]\d{0,7}$/)
    .optional(),
})

const settings = printingSettings.extend({
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d+$/),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
})

type Environment = Record<string, string | undefined>

const MEND: Record<string, string> = {
  DATABASE_URL: 'postgres://利用者:パスワード@ホスト:5432/torikumi の形で書いてください',
  TEMPORAL_ADDRESS: 'ホスト:7233 の形で書いてください',
  TEMPORAL_NAMESPACE: '名前空間の名前を書いてください',
  TORIKUMI_HOME: 'データを置くフォルダを書いてください',
  CHROME_PATH: 'Chromium の実行ファイルの場所を書いてください',
  TORIKUMI_PRINT_MEMORY_MIB: '印刷に使ってよいメモリの量を、MiB単位の整数（1から99999999まで）で書いてください',
}

/** What printing from the record needs. */
export interface PrintingConfig {
  databaseUrl: string
  home: string
  storeDir: string
  /** Prints of drafts, kept apart from what is published. */
  draftsDir: string
  cacheDir: string
  chromePath: string | undefined
  /** The memory that prints may take together; undefined: what the machine has free. */
  printMemoryBytes: number | undefined
}

/** The worker's settings, read once at start. */
export interface Config extends PrintingConfig {
  temporal: { address: string; namespace: string }
}

/** A setting is missing or wrong: the message names each variable, its value and the mend, in Japanese. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the settings from environment variables; throws a `ConfigError` that names what to mend. A password is never repeated. */
export function readConfig(env: Environment = process.env): Config {
  const data = parse(settings, env)
  return {
    ...printingConfig(data, env),
    temporal: { address: data.TEMPORAL_ADDRESS, namespace: data.TEMPORAL_NAMESPACE },
  }
}

/** The same for a process that prints and never speaks to the workflow engine. */
export function readPrintingConfig(env: Environment = process.env): PrintingConfig {
  return printingConfig(parse(printingSettings, env), env)
}

function parse<T>(schema: z.ZodType<T>, env: Environment): T {
  // As in the one-machine edition, whose worker gets the environment handed on, an empty variable counts as not set.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const value = set[name]
    const shown =
      value === undefined ? 'ありません' : name === 'DATABASE_URL' ? '読めません' : `「${value}」は使えません`
    return `設定 ${name} が${shown}。${MEND[name] ?? ''}`
  })
  throw new ConfigError(lines.join('\n'))
}

function printingConfig(data: z.infer<typeof printingSettings>, env: Environment): PrintingConfig {
  const mib = data.TORIKUMI_PRINT_MEMORY_MIB
  return {
    databaseUrl: data.DATABASE_URL,
    home: data.TORIKUMI_HOME,
    storeDir: path.join(data.TORIKUMI_HOME, 'store'),
    draftsDir: path.join(data.TORIKUMI_HOME, 'drafts'),
    cacheDir: path.join(env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'torikumi'),
    chromePath: data.CHROME_PATH,
    printMemoryBytes: mib === undefined ? undefined : Number(mib) * 1024 * 1024,
  }
}
