/** Network and start-up codes of Node and PostgreSQL that say «not now»: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const CODES = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|08...|53...|57P0[123])$/

const MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|connection timeout|driver has already been destroyed/i

/** True where an error means that the record cannot be reached now, and that trying again later may help. */
export function isRecordUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError && error.errors.some(isRecordUnavailable)) return true
  const code = 'code' in error ? String(error.code) : ''
  return CODES.test(code) || MESSAGES.test(error.message) || isRecordUnavailable(error.cause)
}
