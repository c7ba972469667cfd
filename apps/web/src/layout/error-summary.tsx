import type { FC } from 'hono/jsx'
import { ja } from '../messages/ja.ts'
import { Banner } from './banner.tsx'

/** What is to be mended, each with a link to its field. */
export interface SummaryLine {
  href: string
  words: string
}

/** The list shows this many; the rest is folded. */
const SHOWN = 10

/** 直すところがnあります: at the top of main, opened at its heading. */
export const ErrorSummary: FC<{ lines: readonly SummaryLine[]; also?: string }> = ({ lines, also }) => (
  <Banner tone="failed" title={ja.answers.errorTitle(lines.length)} focus>
    <Lines lines={lines.slice(0, SHOWN)} />
    {lines.length > SHOWN && (
      <details class="fold">
        <summary>{ja.answers.errorMore(lines.length - SHOWN)}</summary>
        <Lines lines={lines.slice(SHOWN)} />
      </details>
    )}
    {also !== undefined && <p>{also}</p>}
  </Banner>
)

const Lines: FC<{ lines: readonly SummaryLine[] }> = ({ lines }) => (
  <ul>
    {lines.map((line) => (
      <li>
        <a href={line.href}>{line.words}</a>
      </li>
    ))}
  </ul>
)
