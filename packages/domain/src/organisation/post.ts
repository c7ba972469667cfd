/**
 * What a post may do. drafter 担当者, circulator 係長・課長補佐, head 課長, director 部長, deputy-mayor 副市長, mayor 市長,
 * planner 企画課の職員, administrator 情報政策課 (accounts and settings, no content), reader 監査・財政 (reads only).
 */
export const POST_ROLES = [
  'drafter',
  'circulator',
  'head',
  'director',
  'deputy-mayor',
  'mayor',
  'planner',
  'administrator',
  'reader',
] as const
export type PostRole = (typeof POST_ROLES)[number]

/** A post (職): work waits on it, whoever holds it that day. */
export interface Post {
  id: string
  /** As on screen: 観光担当課長. */
  title: string
  role: PostRole
  section: string | null
  division: string | null
}

/** How a post is held: 本務, 兼務, 事務取扱, 職務代理. */
export const APPOINTMENT_KINDS = ['primary', 'concurrent', 'acting-head', 'deputising'] as const
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number]

/** 配置（発令）: a person holds a post from a date to a date (both included, Asia/Tokyo; `until` null while it lasts). */
export interface Appointment {
  person: string
  post: string
  kind: AppointmentKind
  from: string
  until: string | null
}
