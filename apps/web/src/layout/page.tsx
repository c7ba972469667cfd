import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { ja } from '../messages/ja.ts'
import { paths } from '../paths.ts'
import { assetAddress } from '../http/assets.ts'
import { Header, type NavEntry, StatusBand, YearStrip } from './header.tsx'
import type { Shell } from './shell.ts'
import type { TrailStep } from './year-trail.ts'

/** The version people name when they report something. */
const VERSION = '0.1'

export interface PageProps {
  shell: Shell
  title: string
  current?: NavEntry
  /** The page answers a form that could not be taken: its title begins with エラー. */
  failed?: boolean
  /** A second way past the header: to the fields or to the decision. */
  skip?: { href: string; word: string }
  /** Stands below main and stays in sight while work is done. */
  bar?: Child
}

/** The frame of every page: 見本 band, header, year, main, action bar, footer. */
export const Page: FC<PropsWithChildren<PageProps>> = (props) => {
  const { shell, title, current, failed, skip, bar, children } = props
  const shown = ja.shell.titleOf(failed ? ja.shell.errorTitleOf(title) : title)
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <title>{shown}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        {shell.city?.status !== 'official' && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={assetAddress('tokens.css')} />
        <link rel="stylesheet" href={assetAddress('office.css')} />
        <link rel="icon" href={assetAddress('icon.svg')} type="image/svg+xml" />
        <script defer src={assetAddress('office.js')} />
      </head>
      <body class={bar === undefined ? undefined : 'has-bar'}>
        <a class="skip" href="#main">
          {ja.shell.skipToMain}
        </a>
        {skip !== undefined && (
          <a class="skip" href={skip.href}>
            {skip.word}
          </a>
        )}
        <header>
          <StatusBand shell={shell} />
          <Header shell={shell} current={current ?? null} />
          <YearStrip shell={shell} />
        </header>
        <main id="main" class="wide main" tabindex={-1}>
          {children}
        </main>
        {bar}
        <Footer shell={shell} />
      </body>
    </html>
  )
}

const Footer: FC<{ shell: Shell }> = ({ shell }) => (
  <footer class="footer">
    <div class="wide footer-row">
      {shell.city !== null && shell.city.contact !== '' && <p>{ja.shell.contact(shell.city.contact)}</p>}
      <p>{ja.shell.version(VERSION)}</p>
      <p>{ja.shell.credit}</p>
      {shell.city !== null && shell.city.assignmentNotice !== null && <p>{shell.city.assignmentNotice}</p>}
    </div>
  </footer>
)

/** Where a page stands: a way back to what it was opened from. */
export const Breadcrumb: FC<{ trail: readonly TrailStep[]; here: string }> = ({ trail, here }) => (
  <nav class="breadcrumb" aria-label={ja.shell.breadcrumb}>
    <ol>
      {trail.map((step) => (
        <li>
          <a href={step.href}>{step.word}</a>
        </li>
      ))}
      <li aria-current="page">{here}</li>
    </ol>
  </nav>
)

/** The way back to 処理待ち. */
export const toInbox = { href: paths.inbox, word: ja.inbox.title } as const
