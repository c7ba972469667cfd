import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** One face of the report: a TrueType file that comes with the installation. */
export type ReportFont = { family: string; weight: 400 | 700; file: string }

const require = createRequire(import.meta.url)

// TrueType only: Skia cannot embed CFF outlines and would draw every glyph as an unnamed Type 3 font.
const faces = [
  {
    family: 'BIZ UDPGothic',
    weight: 400,
    path: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  },
  { family: 'BIZ UDPGothic', weight: 700, path: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf' },
  { family: 'Noto Sans JP', weight: 400, path: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf' },
  { family: 'Noto Sans JP', weight: 700, path: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf' },
] as const

/** The faces a report may be set in, and no others: BIZ UDPGothic and Noto Sans JP, regular and bold. */
export function reportFonts(): ReportFont[] {
  return faces.map(({ family, weight, path }) => ({ family, weight, file: realpathSync(require.resolve(path)) }))
}

/** Which fonts a report was made with, for the manifest: `BIZ UDPGothic 0.4.2, Noto Sans JP 0.4.3` (package versions). */
export function reportFontVersions(): string {
  const families = Array.from(new Map(faces.map(({ family, path }) => [family, path])))
  return families
    .map(([family, path]) => {
      const name = dirname(dirname(path))
      const manifest: unknown = require(`${name}/package.json`)
      const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
      return `${family} ${String(version)}`
    })
    .join(', ')
}
