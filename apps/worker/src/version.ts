import manifest from '../package.json' with { type: 'json' }

/** The version of torikumi that writes into manifests. */
export const TORIKUMI_VERSION: string = manifest.version
