import type { HomeFolders } from '../home/home-folders.ts'
import type { Settings } from '../settings.ts'
import type { Logs } from './logs.ts'

/** What every part of a run needs. */
export interface RunInput {
  settings: Settings
  folders: HomeFolders
  logs: Logs
  /** False only for a run whose data is thrown away at its end. */
  durable: boolean
  /** Receives plain Japanese lines about what takes long or went wrong. */
  onProgress: (line: string) => void
}
