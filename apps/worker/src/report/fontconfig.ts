import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReportFont } from '@torikumi/fonts'

/**
 * Writes a font configuration that knows the given fonts and nothing of the host, and returns its path (for FONTCONFIG_FILE).
 * So no page falls back to a font the machine happens to have, and every machine prints the same. Its cache lies in `cacheDir` too.
 */
export async function writeFontconfig(cacheDir: string, fonts: readonly ReportFont[]): Promise<string> {
  await mkdir(join(cacheDir, 'fontconfig'), { recursive: true })
  const file = join(cacheDir, 'fonts.conf')
  const draft = `${file}.${process.pid}`
  await writeFile(draft, fontconfig(join(cacheDir, 'fontconfig'), fonts))
  // Several browsers may start at once: each sees a whole file.
  await rename(draft, file)
  return file
}

/** The text of the font configuration. */
export function fontconfig(fontCacheDir: string, fonts: readonly ReportFont[]): string {
  const folders = new Set(fonts.map(({ file }) => dirname(file)))
  const families = Array.from(new Set(fonts.map(({ family }) => family)))
  const preferred = families.map((family) => `<family>${escapeXml(family)}</family>`).join('')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${Array.from(folders, (folder) => `<dir>${escapeXml(folder)}</dir>`).join('\n')}
<cachedir>${escapeXml(fontCacheDir)}</cachedir>
${['sans-serif', 'serif', 'monospace', 'system-ui']
  .map((generic) => `<alias><family>${generic}</family><prefer>${preferred}</prefer></alias>`)
  .join('\n')}
</fontconfig>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
