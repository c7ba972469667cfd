import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const LIMIT_MS = 30 * 60_000

/** Newest release of the CLI that `go install` accepts: later ones carry a `replace` line. */
export const GO_VERSION_OF_CLI = '1.5.1'

/**
 * Builds the Temporal CLI with Go into `folder` (minutes) and gives the path of the executable. Go checks the sources
 * against its checksum database. Needs Go 1.25 or newer.
 */
export async function buildWithGo(go: string, folder: string): Promise<string> {
  const flags = `-s -w -X github.com/temporalio/cli/temporalcli.Version=${GO_VERSION_OF_CLI}`
  const source = `github.com/temporalio/cli/cmd/temporal@v${GO_VERSION_OF_CLI}`
  await run('/usr/bin/env', [`GOBIN=${folder}`, go, 'install', '-ldflags', flags, source], {
    cwd: folder,
    timeout: LIMIT_MS,
    maxBuffer: 64 * 1024 * 1024,
  })
  return path.join(folder, 'temporal')
}
