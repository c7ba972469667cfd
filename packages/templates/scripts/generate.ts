import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedFiles } from './precompile.ts'

const root = join(import.meta.dirname, '..')
mkdirSync(join(root, 'generated'), { recursive: true })
for (const file of generatedFiles(join(root, 'src', 'report')))
  writeFileSync(join(root, 'generated', file.name), file.text)
