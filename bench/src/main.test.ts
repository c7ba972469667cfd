import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const main = fileURLToPath(new URL('./main.ts', import.meta.url))

describe('npm run bench', () => {
  it('lists its cases on --help and measures nothing', async () => {
    const { stdout } = await run(process.execPath, [main, '--help'])
    for (const name of ['reading', 'findings', 'act', 'report']) expect(stdout).toContain(`\n  ${name}`)
    expect(stdout).not.toContain('median  ')
  })

  it('ends with 2 on a case that is not there and names those that are', async () => {
    const refused = run(process.execPath, [main, 'speed'])
    await expect(refused).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('«speed»') as string })
  })
})
