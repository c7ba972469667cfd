import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../scripts/precompile.ts'

const root = join(import.meta.dirname, '..')

describe('generated', () => {
  it.each(generatedFiles(join(root, 'src', 'report')))('$name is what the sources give', ({ name, text }) => {
    const found = readFileSync(join(root, 'generated', name), 'utf8')
    expect(found === text, `${name} is out of date: run pnpm --filter @torikumi/templates generate`).toBe(true)
  })

  it('holds nothing else', () => {
    const names = generatedFiles(join(root, 'src', 'report')).map((file) => file.name)
    expect(readdirSync(join(root, 'generated')).sort()).toEqual(names.sort())
  })
})

describe('templates', () => {
  it('print text unescaped only where the view holds a drawing, the style sheet or escaped JSON', () => {
    const folder = join(root, 'src', 'report')
    const raw = readdirSync(folder)
      .filter((name) => name.endsWith('.hbs'))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), 'utf8').matchAll(/\{\{\{([^}]*)\}\}\}|\{\{&([^}]*)\}\}/g),
      ])
      .map((match) => (match[1] ?? match[2] ?? '').trim())
    expect(raw.filter((path) => !/(^|\.)(css|svg|jsonLd|[a-zA-Z]+Svg)$/.test(path))).toEqual([])
  })
})
