import { removePostgresData } from '@torikumi/engines/postgres'
import { claimFolder, reapLeftovers } from '@torikumi/engines/supervise'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** Folders of a bench that runs: one at a time on a machine, since two would measure each other. */
export interface Workplace {
  /** For the case that runs now. */
  folder: string
  /** Empties the folder, a database in it included. */
  clear: () => Promise<void>
  /** Empties it and lets another bench begin. */
  release: () => Promise<void>
}

/**
 * Claims the bench's folder and clears away what a killed bench left, its processes by the notes it made of them. Throws an
 * EngineUnavailable while another bench runs.
 */
export async function claimWorkplace(home: string): Promise<Workplace> {
  const free = await claimFolder(home)
  const folder = path.join(home, 'work')
  const clear = async (): Promise<void> => {
    await removePostgresData(databaseFolder(folder))
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
  }
  try {
    await reapLeftovers(processNotes(folder))
    await clear()
  } catch (error) {
    await free()
    throw error
  }
  return {
    folder,
    clear,
    release: async () => {
      await clear()
      await free()
    },
  }
}

/** Where a case's database lies in its folder. */
export function databaseFolder(folder: string): string {
  return path.join(folder, 'postgres')
}

/** Where processes are noted that a case starts. */
export function processNotes(folder: string): string {
  return path.join(folder, 'processes')
}
