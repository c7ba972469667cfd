import type { AppointmentKind, EditionStatus, PostRole } from '@torikumi/domain'
import type { ColumnType } from 'kysely'

/** One home holds one municipality. */
export interface MunicipalityTable {
  /** 全国地方公共団体コード with its check digit, 6 digits. */
  code: string
  name: string
  status: EditionStatus
  /** The sentence every page of a demonstration or rehearsal carries. */
  notice: string | null
  /** Printed where sections are named, where their assignment is not the city's own. */
  assignment_notice: string | null
  contact: string
  /** 判定基準 that the next year is proposed to open with. */
  rule_set: ColumnType<string, string | undefined, string>
}

export interface DivisionTable {
  id: string
  municipality_code: string
  name: string
  position: number
}

export interface SectionTable {
  id: string
  division_id: string
  name: string
  /** 課, 室, 所, 局. */
  kind: string
  head_title: string
  is_planning: boolean
  position: number
}

export interface PostTable {
  id: string
  section_id: string | null
  division_id: string | null
  title: string
  role: PostRole
  position: number
}

export interface PersonTable {
  id: string
  display_name: string
}

export interface AccountTable {
  person_id: string
  account: string
  /** PHC string of argon2id. */
  password_hash: string
  disabled_at: Date | null
}

export interface AppointmentTable {
  id: string
  person_id: string
  post_id: string
  kind: AppointmentKind
  valid_from: string
  valid_until: string | null
}

export interface SessionTable {
  /** SHA-256 of the cookie's token; the token itself is stored nowhere. */
  token_sha256: string
  person_id: string
  created_at: Date
  last_seen_at: ColumnType<Date, Date, Date>
  expires_at: Date
}

export interface SignInAttemptTable {
  id: string
  account: string
  attempted_at: Date
  succeeded: boolean
}
