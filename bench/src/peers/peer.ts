import type { FoundBrowser } from '@torikumi/engines/browser'

/** What a peer prints, where, and with what. */
export interface PeerJob {
  /** Where the peer is installed, kept between runs. */
  folder: string
  /** The document and its print, as files. */
  html: string
  pdf: string
  /** The browser and the fonts torikumi prints with. */
  browser: FoundBrowser
  fontconfigFile: string
  /** How many prints are counted; one before them warms up. */
  runs: number
  environment: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
}

/** Another way to print the same document, as a city would use it. */
export interface Peer {
  name: string
  /** What is counted: a warm process, or one started for each print. */
  how: string
  /** Style added to the document, where the peer numbers the contents by a style of its own. */
  style: string
  /** Installs it from its registry where it is not there yet. Throws where it cannot be had. */
  install: (folder: string, environment: PeerJob['environment'], signal: AbortSignal) => Promise<void>
  /** The milliseconds of each counted print; the last print is left in `pdf`. */
  print: (job: PeerJob) => Promise<number[]>
}

/** Contents numbered by a style, which Chromium does not know. */
export const CONTENTS_STYLE =
  '.lines .page{display:none}.lines a::after{content:target-counter(attr(href url),page);flex:none;width:9mm;text-align:right;white-space:nowrap;overflow-wrap:normal;line-break:auto}'
