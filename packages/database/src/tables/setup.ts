/** What lets somebody set up the first administrator: at most one that is not used. */
export interface SetupTokenTable {
  /** SHA-256 of the token; the token itself is stored nowhere. */
  token_sha256: string
  created_at: Date
  expires_at: Date
  used_at: Date | null
}
