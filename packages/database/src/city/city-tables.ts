import type { Insertable } from 'kysely'
import type { Tables } from '../tables/index.ts'

/**
 * The tables that hold a city, parents before children, each with its primary key. `kept` columns are written with a new row
 * only: what people change themselves is theirs.
 */
export const CITY_TABLES = {
  municipality: { key: ['code'], kept: ['name', 'contact'] },
  report_settings: { key: ['municipality_code'], kept: ['settings', 'version', 'saved_by', 'saved_at'] },
  word_list: { key: ['municipality_code'], kept: ['words', 'version', 'saved_by', 'saved_at'] },
  division: { key: ['id'] },
  section: { key: ['id'] },
  post: { key: ['id'] },
  person: { key: ['id'] },
  account: { key: ['person_id'], kept: ['password_hash', 'disabled_at'] },
  appointment: { key: ['id'] },
  plan: { key: ['id'] },
  priority: { key: ['id'] },
  policy: { key: ['id'] },
  measure: { key: ['id'] },
  indicator: { key: ['id'] },
  definition: { key: ['id'] },
  placement: { key: ['id'] },
  lineage: { key: ['id'] },
  activity: { key: ['id'] },
  grant_program: { key: ['id'] },
  grant_project: { key: ['id'], kept: ['name', 'content', 'version', 'saved_by', 'saved_at', 'removed_at'] },
  grant_project_measure: { key: ['grant_project_id', 'measure_id'] },
  grant_project_year: {
    key: ['grant_project_id', 'fiscal_year'],
    kept: ['cost_thousand_yen', 'grant_thousand_yen', 'cost_status', 'account'],
  },
  grant_project_kpi: {
    key: ['grant_project_id', 'position'],
    kept: ['name', 'baseline_raw', 'target_raw', 'removed_at'],
  },
  grant_project_kpi_actual: { key: ['grant_project_id', 'position', 'fiscal_year'], kept: ['actual_raw'] },
  route: { key: ['id'] },
  route_step: { key: ['route_id', 'step_no'] },
} as const satisfies Partial<Record<keyof Tables, { key: readonly string[]; kept?: readonly string[] }>>

export type CityTable = keyof typeof CITY_TABLES

/** An account as it is handed in: the password is hashed before it is stored, and only for an account that is new. */
export interface CityAccount {
  person_id: string
  account: string
  password: string
}

/** What a city may know of its 交付金事業 beyond their names. */
type GrantDetail = Extract<CityTable, `grant_project_${string}`>

type OptionalTable = GrantDetail | 'lineage' | 'report_settings' | 'word_list'

/** A whole city as rows: who works there, what its plan asks, and the routes of its decisions. */
export type CityRows = {
  [Name in Exclude<CityTable, 'account' | OptionalTable>]: readonly Insertable<Tables[Name]>[]
} & { [Name in GrantDetail]?: readonly Insertable<Tables[Name]>[] } & {
  account: readonly CityAccount[]
  /** What became of indicators between plans; nothing in a city with one plan. */
  lineage?: readonly Insertable<Tables['lineage']>[]
  /** How the report is printed at first; nothing leaves the standard. */
  report_settings?: readonly Insertable<Tables['report_settings']>[]
  /** 市の言葉; none in a city without a list. */
  word_list?: readonly Insertable<Tables['word_list']>[]
}

/** What saving did to one table, in rows. */
export interface TableChange {
  added: number
  changed: number
  unchanged: number
}

/** What saving a city did, by table. */
export type CityChanges = Record<CityTable, TableChange>
