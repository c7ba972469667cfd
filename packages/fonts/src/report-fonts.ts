import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One face of the report: a TrueType file that comes with the installation. */
export type ReportFont = { family: string; weight: 400 | 700; file: string }

const require = createRequire(import.meta.url)

/**
 * The faces a report may be set in, and no others: BIZ UDPGothic and Noto Sans JP, regular and bold. TrueType only: Skia cannot embed
 * CFF outlines and would draw every glyph as an unnamed Type 3 font.
 */
export function reportFonts(): ReportFont[] {
  const biz = 'BIZ UDPGothic'
  const noto = 'Noto Sans JP'
  const faces: ReportFont[] = [
    {
      family: biz,
      weight: 400,
      file: require.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
    },
    {
      family: biz,
      weight: 700,
      file: require.resolve('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
    },
    {
      family: noto,
      weight: 400,
      file: require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
    },
    {
      family: noto,
      weight: 700,
      file: require.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
    },
  ]
  return faces.map((face) => ({ ...face, file: realpathSync(face.file) }))
}

/** Which fonts a report was made with, for the manifest: `BIZ UDPGothic 0.4.2, Noto Sans JP 0.4.3` (package versions). */
export function reportFontVersions(): string {
  const packages: [family: string, manifest: unknown][] = [
    ['BIZ UDPGothic', require('@expo-google-fonts/biz-udpgothic/package.json')],
    ['Noto Sans JP', require('@expo-google-fonts/noto-sans-jp/package.json')],
  ]
  return packages.map(([family, manifest]) => `${family} ${versionOf(manifest)}`).join(', ')
}

function versionOf(manifest: unknown): string {
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
}
