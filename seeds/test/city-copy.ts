import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultCityDir } from '../src/default-city-dir.ts'

/** A copy of the demonstration city in a folder of its own, to be spoiled; removed at the end of `await using`. */
export interface CityCopy extends AsyncDisposable {
  dir: string
  /** Replaces the first place of a text in a file; throws where the text is not there. */
  replace(file: string, from: string, to: string): Promise<void>
  /** Takes out the lines that begin with a text; throws where there is none. */
  dropLine(file: string, start: string): Promise<void>
  write(file: string, content: string | Uint8Array): Promise<void>
  remove(file: string): Promise<void>
}

/** Copies the demonstration's city into a new folder, where a test may change its files. */
export async function copyCity(): Promise<CityCopy> {
  const dir = await mkdtemp(join(tmpdir(), 'torikumi-city-'))
  await cp(defaultCityDir, dir, { recursive: true })
  const write = (file: string, content: string | Uint8Array) => writeFile(join(dir, file), content)
  const change = async (file: string, from: string, edit: (content: string) => string) => {
    const content = await readFile(join(dir, file), 'utf8')
    const changed = edit(content)
    if (changed === content) throw new Error(`${file} does not hold ${from}`)
    await write(file, changed)
  }
  return {
    dir,
    replace: (file, from, to) => change(file, from, (content) => content.replace(from, () => to)),
    dropLine: (file, start) =>
      change(file, start, (content) => content.replaceAll(/^.*\n/gm, (line) => (line.startsWith(start) ? '' : line))),
    write,
    remove: (file) => rm(join(dir, file)),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true }),
  }
}
