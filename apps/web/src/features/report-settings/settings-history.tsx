import type { SettingsChange } from '@torikumi/database'
import { tokyoDateOf } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { clockTime, longDate } from '../../format/dates.ts'
import { ja } from '../../messages/ja.ts'
import { type SettingsDifference, settingsDifferences } from './settings-differences.ts'

/** So many changes stand open; the rest is folded. */
const SHOWN = 5

interface ShownChange {
  post: string
  at: Date
  differences: readonly SettingsDifference[]
}

/** 変更の記録 of 報告書の体裁: every change with its post, its instant and what held before and after; a saving that changed nothing is none. */
export const SettingsHistory: FC<{ changes: readonly SettingsChange[] }> = ({ changes }) => {
  const words = ja.reportSettings.history
  const shown = changes
    .map(({ post, at, before, after }) => ({ post, at, differences: settingsDifferences(before, after) }))
    .filter(({ differences }) => differences.length > 0)
  const rest = shown.slice(SHOWN)
  return (
    <section class="part settings-history" aria-labelledby="history-title">
      <h2 id="history-title">{words.title}</h2>
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <Changes shown={shown.slice(0, SHOWN)} />
        </>
      )}
      {rest.length > 0 && (
        <details class="fold">
          <summary>{words.more(rest.length)}</summary>
          <Changes shown={rest} />
        </details>
      )}
    </section>
  )
}

const Changes: FC<{ shown: readonly ShownChange[] }> = ({ shown }) => (
  <ol class="plain-list">
    {shown.map(({ post, at, differences }) => (
      <li>
        <p>
          <strong>
            {longDate(tokyoDateOf(at))}
            {clockTime(at)}
          </strong>{' '}
          {post}
        </p>
        {differences.map((one) => (
          <Difference {...one} />
        ))}
      </li>
    ))}
  </ol>
)

const Difference: FC<SettingsDifference> = ({ what, before, after }) => (
  <dl class="settings-difference">
    <div class="settings-what">
      <dt class="visually-hidden">{ja.reportSettings.history.what}</dt>
      <dd>{what}</dd>
    </div>
    <div>
      <dt>{ja.reportSettings.history.before}</dt>
      <dd class="said">{before}</dd>
    </div>
    <div>
      <dt>{ja.reportSettings.history.after}</dt>
      <dd class="said">{after}</dd>
    </div>
  </dl>
)
