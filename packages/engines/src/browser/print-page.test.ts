import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { launchFound } from '../../test/open-browser.ts'
import { defaultCacheDir } from '../testing/temporal-global-setup.ts'
import { findBrowser } from './find-browser.ts'
import type { FoundBrowser } from './found-browser.ts'

async function printOnePage(found: FoundBrowser): Promise<string> {
  const browser = await launchFound(found)
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>見本</h1>')
    return Buffer.from(await page.pdf()).toString('latin1')
  } finally {
    await browser.close()
  }
}

function expectOnePage(pdf: string): void {
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
}

describe('a found browser', () => {
  test('prints a page', { timeout: 300_000 }, async () => {
    expectOnePage(await printOnePage(await findBrowser({ cacheDir: defaultCacheDir() })))
  })
})

const packed = process.platform === 'linux' && process.arch === 'x64'

describe.skipIf(!packed)('the npm package with Chromium (only for Linux on x64)', () => {
  test('prints a page where nothing else is found, unpacked once', { timeout: 300_000 }, async () => {
    const cacheDir = await mkdtemp(path.join(os.tmpdir(), 'torikumi-packed-'))
    const find = () => findBrowser({ cacheDir, systemCommands: [], downloadLimitMs: 0 })
    try {
      const [found, other] = await Promise.all([find(), find()])
      expect(found.kind).toBe('sparticuz')
      expect(found.executablePath.startsWith(cacheDir)).toBe(true)
      expect(other).toEqual(found)
      expectOnePage(await printOnePage(found))
    } finally {
      await rm(cacheDir, { recursive: true })
    }
  })
})
