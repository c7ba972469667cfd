import { expect, test } from 'vitest'
import { launchArguments } from './launch-browser.ts'

test('the sandbox is kept, unless the found browser cannot run in one', () => {
  expect(launchArguments({}).filter((flag) => flag.includes('sandbox'))).toEqual([])
  expect(launchArguments({ args: ['--no-sandbox'] })).toContain('--no-sandbox')
})

test('no host name can be resolved and no proxy asked', () => {
  expect(launchArguments({})).toEqual(
    expect.arrayContaining(['--host-resolver-rules=MAP * ~NOTFOUND', '--no-proxy-server']),
  )
})
