import { Refusal } from '../command-line/refusal.ts'
import { files } from '../messages/ja-files.ts'

function reasonOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^E[A-Z]+$/.test(code) ? (files.reasons[code] ?? code) : undefined
}

/** A failure to read a file as a Refusal that names it; an error of another kind comes back as it is. */
export function cannotRead(file: string, error: unknown): unknown {
  const reason = reasonOf(error)
  return reason === undefined ? error : new Refusal(files.cannotRead(file, reason))
}

/** The same for writing. */
export function cannotWrite(file: string, error: unknown): unknown {
  const reason = reasonOf(error)
  return reason === undefined ? error : new Refusal(files.cannotWrite(file, reason))
}
