import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import puppeteer from 'puppeteer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'
import { findBrowser } from './find-browser.ts'
import { SHELL_BUILD } from './installed-shell.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-browser-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function script(name: string, body: string): Promise<string> {
  const file = path.join(folder, 'bin', name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `#!/bin/sh\n${body}\n`)
  await chmod(file, 0o755)
  return file
}

const onlyScripts = () => ({ cacheDir: folder, path: path.join(folder, 'bin'), downloadLimitMs: 0 })

describe('finding a browser', () => {
  test('takes the named one', async () => {
    const chromePath = await script('my-chrome', 'echo Chromium 150.0.1.2')
    const found = await findBrowser({ ...onlyScripts(), chromePath })
    expect(found).toMatchObject({ executablePath: chromePath, kind: 'full', version: '150.0.1.2' })
  })

  test('refuses a named one that does not run, in Japanese', async () => {
    const chromePath = await script('my-chrome', 'exit 127')
    const failure = findBrowser({ ...onlyScripts(), chromePath })
    await expect(failure).rejects.toBeInstanceOf(EngineUnavailable)
    await expect(failure).rejects.toThrow('ブラウザとして実行できません')
  })

  test('prefers the headless shell of the system to a full browser', async () => {
    await script('chromium', 'echo Chromium 150.0.1.2')
    const shell = await script('chromium-headless-shell', 'echo Chromium 150.0.1.2')
    expect(await findBrowser(onlyScripts())).toMatchObject({ executablePath: shell, kind: 'shell' })
  })

  test('passes over one whose libraries are missing', async () => {
    await script('chromium-headless-shell', 'echo libnss3.so: cannot open >&2; exit 127')
    const full = await script('chromium', 'echo Chromium 150.0.1.2')
    expect(await findBrowser(onlyScripts())).toMatchObject({ executablePath: full, kind: 'full' })
  })

  test('asks for no sandbox only where Chromium refuses one: for root', async () => {
    const chromePath = await script('my-chrome', 'echo Chromium 150.0.1.2')
    const { args = [] } = await findBrowser({ ...onlyScripts(), chromePath })
    expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0)
  })

  test('would install the build that the installed puppeteer belongs to', async () => {
    expect(await puppeteer.executablePath({ browser: 'chrome', headless: 'shell' })).toContain(SHELL_BUILD)
  })
})
