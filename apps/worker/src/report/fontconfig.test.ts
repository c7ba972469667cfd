import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportFonts } from '@torikumi/fonts'
import { expect, test } from 'vitest'
import { fontconfig, writeFontconfig } from './fontconfig.ts'

test('the configuration names their folders and no folder of the host', async () => {
  const cacheDir = await mkdtemp(join(tmpdir(), 'torikumi-fonts-'))
  const text = await readFile(await writeFontconfig(cacheDir, reportFonts()), 'utf8')
  expect(text.match(/<dir>/g)).toHaveLength(4)
  expect(text).not.toMatch(/<dir>\/usr\/share|<include|prefix=/)
  expect(text).toContain(`<cachedir>${join(cacheDir, 'fontconfig')}</cachedir>`)
  await rm(cacheDir, { recursive: true })
})

test('a folder with signs of XML in its name stays one folder', () => {
  expect(fontconfig('/c', [{ family: 'F', weight: 400, file: '/a&b/<x>/f.ttf' }])).toContain(
    '<dir>/a&amp;b/&lt;x&gt;</dir>',
  )
})
