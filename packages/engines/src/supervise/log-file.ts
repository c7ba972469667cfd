import { closeSync, existsSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

/** Limits of a log: `keep` older files of about `maxBytes` stay beside the current one. */
export type LogLimits = { maxBytes: number; keep: number }

/** A log of JSON lines that never grows beyond its limits. */
export type LogFile = {
  /** Path of the current file. */
  file: string
  /** Writes one entry; `time` (ISO 8601, UTC) is added when it has none. */
  write: (entry: Readonly<Record<string, unknown>>) => void
  /** Writes a line of a program's output: a JSON object as it is, anything else as `message`. */
  line: (line: string, stream?: string) => void
  close: () => void
}

const LONGEST_LINE = 32 * 1024

function asObject(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/**
 * Opens `<dir>/<name>.log` for JSON lines. When an entry would make it larger than `maxBytes` the file becomes
 * `<name>.1.log`, the one before `<name>.2.log`, and so on up to `keep`. Entries are on disk when `write` returns, so
 * a crash loses none.
 */
export function openLogFile(dir: string, name: string, limits: LogLimits): LogFile {
  mkdirSync(dir, { recursive: true })
  const numbered = (n: number) => path.join(dir, n === 0 ? `${name}.log` : `${name}.${n}.log`)
  const open = () => openSync(numbered(0), 'a', 0o600)
  let handle: number | undefined = open()
  let size = fstatSync(handle).size

  const rotate = (current: number) => {
    closeSync(current)
    rmSync(numbered(limits.keep), { force: true })
    for (let n = limits.keep - 1; n >= 0; n -= 1) if (existsSync(numbered(n))) renameSync(numbered(n), numbered(n + 1))
    size = 0
    return open()
  }

  const write = (entry: Readonly<Record<string, unknown>>) => {
    if (handle === undefined) return
    const bytes = Buffer.from(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`)
    if (size > 0 && size + bytes.length > limits.maxBytes) handle = rotate(handle)
    writeSync(handle, bytes)
    size += bytes.length
  }

  return {
    file: numbered(0),
    write,
    line: (line, stream) => {
      const cut = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line
      write(asObject(cut) ?? { ...(stream === undefined ? {} : { stream }), message: cut })
    },
    close: () => {
      if (handle !== undefined) closeSync(handle)
      handle = undefined
    },
  }
}
