import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

/** A generated file: its name in `generated/` and its whole text. */
export interface GeneratedFile {
  name: string
  text: string
}

const header = '// Written by `pnpm --filter @torikumi/templates generate` from src/report. Do not edit.\n'

/**
 * Every file of `generated/`, made from the `.hbs` and `.css` files of `folder`: the templates as functions, so that no compiler runs in
 * production, and the style sheets as strings. The same sources give the same text.
 */
export function generatedFiles(folder: string): GeneratedFile[] {
  const names = readdirSync(folder).sort()
  const sources = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  const templates = names.filter((name) => name.endsWith('.hbs'))
  const sheets = names.filter((name) => name.endsWith('.css'))
  const text = (name: string): string => sources.get(name) ?? ''
  const version = createHash('sha256')
    .update([...templates, ...sheets].map((name) => `${name}\0${text(name)}`).join('\0'))
    .digest('hex')
  return [
    { name: 'templates.js', text: header + templatesModule(templates.map((name) => [stem(name), text(name)])) },
    { name: 'templates.d.ts', text: header + templatesTypes(templates.map(stem)) },
    {
      name: 'styles.js',
      text:
        header +
        stylesModule(
          sheets.map((name) => [stem(name), lean(text(name))]),
          version,
        ),
    },
    { name: 'styles.d.ts', text: header + stylesTypes(sheets.map(stem)) },
  ]
}

const stem = (name: string): string => name.replace(/\.[a-z]+$/, '')

/** Strict: a name the view lacks is an error, not an empty place; only the built-in block helpers exist. */
function templatesModule(templates: [name: string, source: string][]): string {
  const entries = templates.map(([name, source]) => {
    const options = { strict: true, knownHelpersOnly: true, preventIndent: true }
    // Without a `srcName` option the compiler gives the program text, which its types do not say.
    const code = Handlebars.precompile(lean(source), options) as string
    return `  ${JSON.stringify(name)}: ${code},\n`
  })
  return `export const templates = {\n${entries.join('')}}\n`
}

const templatesTypes = (names: string[]): string =>
  `export type TemplateName = ${names.map((name) => JSON.stringify(name)).join(' | ')}\n` +
  'export declare const templates: Readonly<Record<TemplateName, Readonly<Record<string, unknown>>>>\n'

const stylesModule = (sheets: [name: string, text: string][], version: string): string =>
  `export const styles = ${JSON.stringify(Object.fromEntries(sheets), null, 2)}\n` +
  `/** SHA-256 over the sources of templates and style sheets: the manifest's \`made.templates\`. */\n` +
  `export const templatesVersion = ${JSON.stringify(version)}\n`

const stylesTypes = (names: string[]): string =>
  `export declare const styles: Readonly<Record<${names.map((name) => JSON.stringify(name)).join(' | ')}, string>>\n` +
  'export declare const templatesVersion: string\n'

/** Without comments and without the indentation of the source, which would only be bytes. */
const lean = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\{\{!--[\s\S]*?--\}\}/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
