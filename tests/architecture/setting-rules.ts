import { Visitor } from 'oxc-parser'
import { lineAt, parse } from './imports.ts'
import type { Rule } from './rule.ts'
import { isTestFile } from './source-files.ts'

const readsSettings = /(^|\/)(main|config)\.ts$|\.config\.ts$/

/** The linter sees `process.env`; this one sees the same thing under another name. */
const noHiddenEnvironment: Rule = {
  name: 'only main.ts and config.ts read the environment',
  instead: 'Read the setting there, check it once, and hand it on as a value.',
  breaches: (file) => {
    if (readsSettings.test(file.path) || isTestFile(file.path)) return []
    const found: { line: number; what: string }[] = []
    const note = (start: number, what: string): number => found.push({ line: lineAt(file.text, start), what })
    new Visitor({
      ImportDeclaration: ({ source, specifiers, start }) => {
        if (!/^(node:)?process$/.test(source.value)) return
        const names = specifiers.map((one) =>
          one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' ? one.imported.name : '',
        )
        if (names.includes('env')) note(start, 'imports env of node:process')
      },
      MemberExpression: ({ object, property, start }) => {
        const isProcess =
          object.type === 'MemberExpression' &&
          object.property.type === 'Identifier' &&
          object.property.name === 'process'
        if (isProcess && property.type === 'Identifier' && property.name === 'env')
          note(start, 'reads globalThis.process.env')
      },
      VariableDeclarator: ({ id, init, start }) => {
        if (id.type !== 'ObjectPattern' || init?.type !== 'Identifier' || init.name !== 'process') return
        const keys = id.properties.map((one) =>
          one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : '',
        )
        if (keys.includes('env')) note(start, 'takes env out of process')
      },
    }).visit(parse(file))
    return found
  },
}

/** The rules about settings. */
export const settingRules: readonly Rule[] = [noHiddenEnvironment]
