import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unlawfulDependencies, type Manifest } from './arrows.ts'
import { repositoryRoot } from './source-files.ts'

const manifests = ['apps/*/package.json', 'packages/*/package.json', 'seeds/package.json', 'bench/package.json']
const rooms = globSync(manifests, { cwd: repositoryRoot }).map(
  (path) => [dirname(path), JSON.parse(readFileSync(join(repositoryRoot, path), 'utf8')) as Manifest] as const,
)

describe('package.json keeps the arrows', () => {
  it('in every room', () => {
    expect(rooms.map(([room]) => room)).toEqual(
      expect.arrayContaining(['apps/web', 'packages/domain', 'seeds', 'bench']),
    )
  })

  it.each(rooms)('%s', (room, manifest) => {
    expect(unlawfulDependencies(room, manifest)).toEqual([])
  })
})

describe('unlawfulDependencies', () => {
  const version = 'workspace:*'

  it('names a package without an arrow', () => {
    expect(
      unlawfulDependencies('packages/templates', { dependencies: { '@torikumi/database': version, handlebars: '4' } }),
    ).toEqual(['@torikumi/database'])
  })

  it('lets an arrow of tests be a development dependency only', () => {
    const engines = { '@torikumi/engines': version }
    expect(unlawfulDependencies('apps/web', { devDependencies: engines })).toEqual([])
    expect(unlawfulDependencies('apps/web', { dependencies: engines })).toEqual(['@torikumi/engines'])
  })

  it('names every package of a room that has no arrows yet', () => {
    expect(unlawfulDependencies('apps/desk', { dependencies: { '@torikumi/domain': version } })).toEqual([
      '@torikumi/domain',
    ])
  })
})
