import { posix } from 'node:path'
import { isBuiltin } from 'node:module'
import { parseSync, Visitor, type Program } from 'oxc-parser'
import type { SourceFile } from './source-files.ts'

/** One file's knowledge of another: an import, a re-export, a dynamic import or an import in a type. */
export interface ImportEdge {
  /** As written. */
  readonly specifier: string
  /** A path from the root for a relative import, `node:fs` for a built-in, `@torikumi/…` for ours, `npm:pg` for a library. */
  readonly target: string
  /** Whether nothing of it is left when the program runs. */
  readonly typeOnly: boolean
  /** From 1. */
  readonly line: number
}

/**
 * What a file imports, in the order of the text. `import { type A }` counts as a real import: with verbatimModuleSyntax the
 * module is still loaded. A dynamic import whose argument is not a plain text is given with the target `computed`.
 */
export function importsOf(file: SourceFile): ImportEdge[] {
  const found: { specifier: string; typeOnly: boolean; start: number }[] = []
  const note = (specifier: string, typeOnly: boolean, start: number): void => {
    found.push({ specifier, typeOnly, start })
  }
  new Visitor({
    ImportDeclaration: (node) => note(node.source.value, node.importKind === 'type', node.start),
    ExportAllDeclaration: (node) => note(node.source.value, node.exportKind === 'type', node.start),
    ExportNamedDeclaration: (node) => {
      if (node.source) note(node.source.value, node.exportKind === 'type', node.start)
    },
    TSImportType: (node) => note(node.source.value, true, node.start),
    ImportExpression: (node) => {
      const { source } = node
      note(source.type === 'Literal' && typeof source.value === 'string' ? source.value : '', false, node.start)
    },
  }).visit(parse(file))
  return found.map(({ specifier, typeOnly, start }) => ({
    specifier,
    target: specifier === '' ? 'computed' : targetOf(file.path, specifier),
    typeOnly,
    line: lineAt(file.text, start),
  }))
}

const trees = new WeakMap<SourceFile, Program>()

/** The syntax tree of a file, parsed once. A file that cannot be parsed throws with its path and the parser's words. */
export function parse(file: SourceFile): Program {
  const known = trees.get(file)
  if (known) return known
  const { errors, program } = parseSync(file.path, file.text)
  const [error] = errors
  if (error) throw new Error(`${file.path}: ${error.message}`)
  trees.set(file, program)
  return program
}

/** The line, from 1, of a position in a text. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), specifier))
  if (isBuiltin(specifier)) return specifier.startsWith('node:') ? specifier : `node:${specifier}`
  return specifier.startsWith('@torikumi/') ? specifier : `npm:${specifier}`
}
