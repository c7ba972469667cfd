import type { FC } from 'hono/jsx'
import { ja } from '../messages/ja.ts'
import { Banner } from './banner.tsx'

/** What is to be mended, each with a link to its field. */
export interface SummaryLine {
  href: string
  words: string
}

/** 直すところがnあります: at the top of main, opened at its heading. */
export const ErrorSummary: FC<{ lines: readonly SummaryLine[]; also?: string }> = ({ lines, also }) => (
  <Banner tone="failed" title={ja.answers.errorTitle(lines.length)} focus>
    <ul>
      {lines.map((line) => (
        <li>
          <a href={line.href}>{line.words}</a>
        </li>
      ))}
    </ul>
    {also !== undefined && <p>{also}</p>}
  </Banner>
)
