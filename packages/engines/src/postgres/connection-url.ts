/** Role that owns the schema and runs migrations. */
export const OWNER_ROLE = 'torikumi_owner'
/** Role the running applications use. */
export const APP_ROLE = 'torikumi_app'
/** Superuser of an embedded cluster; no application uses it. */
export const ADMIN_ROLE = 'postgres'
/** Database of the applications. */
export const DATABASE = 'torikumi'

/** A `postgres://` URL on 127.0.0.1. */
export function connectionUrl(role: string, password: string, port: number, database: string): string {
  return `postgres://${encodeURIComponent(role)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`
}
