import path from 'node:path'

/** Where a home keeps what. All paths are absolute. */
export interface HomeFolders {
  home: string
  /** Notes about running processes, for the run after a killed one. */
  run: string
  logs: string
  postgres: string
  temporalFile: string
  /** The bundle that the demonstration year published, by its edition. */
  published: (edition: string) => string
}

/** The folders of a home. Worker and web keep files at `store` below it, on their own. */
export function homeFolders(home: string): HomeFolders {
  return {
    home,
    run: path.join(home, 'run'),
    logs: path.join(home, 'logs'),
    postgres: path.join(home, 'postgres'),
    temporalFile: path.join(home, 'temporal', 'temporal.db'),
    published: (edition) => path.join(home, 'published', edition),
  }
}
