import { fiscalYearName, fiscalYearRangeName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { isPlanning, seesContent } from '../accounts/membership.ts'
import { longDate } from '../format/dates.ts'
import { ja } from '../messages/ja.ts'
import { paths } from '../paths.ts'
import type { Shell } from './shell.ts'

/** The entry of the navigation that a page belongs to. */
export type NavEntry = 'inbox' | 'answers' | 'board' | 'cycles' | 'publication' | 'published' | 'settings' | null

/** 見本 or 試行, on every page: error pages and print too. */
export const StatusBand: FC<{ shell: Shell }> = ({ shell }) => {
  const { city } = shell
  if (city === null || city.notice === null || city.status === 'official') return null
  const [word, ...rest] = city.notice.split('：')
  return (
    <div class={`status-band status-${city.status}`} role="note">
      {rest.length === 0 ? (
        city.notice
      ) : (
        <>
          <strong>{word}</strong>：{rest.join('：')}
        </>
      )}
    </div>
  )
}

/** Service, city, navigation, post and account. */
export const Header: FC<{ shell: Shell; current: NavEntry }> = ({ shell, current }) => {
  const { member, city } = shell
  const post = member?.posts[0]
  return (
    <div class="header">
      <div class="wide header-row">
        <p class="service">
          <strong>{ja.shell.service}</strong>
          {city !== null && <span>{member === null ? ja.shell.serviceOf(city.name) : city.name}</span>}
        </p>
        {member !== null && <Navigation shell={shell} current={current} />}
        {member !== null && (
          <div class="who">
            <p>
              <strong>{post === undefined ? '' : postName(post)}</strong>
              <span>{member.displayName}</span>
            </p>
            <form method="post" action={paths.signOut}>
              <button class="text-button">{ja.shell.signOut}</button>
            </form>
          </div>
        )}
      </div>
    </div>
  )
}

/** 「観光担当課 観光係員」; a head's title names the section already. */
function postName(post: { title: string; role: string; section: { name: string } | null }): string {
  const namesSection = post.section === null || post.role === 'head' || post.title.startsWith(post.section.name)
  return namesSection ? post.title : `${post.section?.name} ${post.title}`
}

const Navigation: FC<{ shell: Shell; current: NavEntry }> = ({ shell, current }) => {
  const { member, answers, year } = shell
  if (member === null) return null
  const planning = isPlanning(member)
  const isHead = member.posts.some((post) => post.role === 'head')
  const entries: [NavEntry, string, string][] = [['inbox', paths.inbox, ja.shell.inbox(shell.waiting)]]
  if (answers !== null)
    entries.push(['answers', paths.request(answers), isHead ? ja.shell.sectionAnswers : ja.shell.answers])
  if (planning) entries.push(['board', paths.board, ja.shell.board], ['cycles', paths.cycles, ja.shell.cycles])
  if (planning && year !== null) entries.push(['publication', paths.cycle(year.fiscalYear), ja.shell.publication])
  entries.push(['published', paths.public, ja.shell.published])
  if (planning) entries.push(['settings', paths.settings, ja.shell.settings])
  const shown = seesContent(member) ? entries : entries.slice(-1)
  return (
    <nav class="nav" aria-label={ja.shell.nav}>
      <ul>
        {shown.map(([entry, href, word]) => (
          <li>
            <a href={href} aria-current={entry === current ? 'page' : undefined}>
              {word}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The year under review, its plan and today's date. */
export const YearStrip: FC<{ shell: Shell }> = ({ shell }) => {
  if (shell.member === null) return null
  const { year, today } = shell
  return (
    <div class="year-strip">
      <div class="wide year-row">
        {year !== null && (
          <p>
            <strong>
              {ja.shell.year(fiscalYearName(year.fiscalYear, today), fiscalYearName(year.fiscalYear + 1, today))}
            </strong>
            <span>
              {ja.shell.plan(
                year.plan.name,
                year.plan.term,
                fiscalYearRangeName(year.plan.firstFiscalYear, year.plan.lastFiscalYear, today),
              )}
            </span>
          </p>
        )}
        <p class="today">{ja.shell.today(longDate(today))}</p>
      </div>
    </div>
  )
}
