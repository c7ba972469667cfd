import type { FC } from 'hono/jsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

/** Every page of settings, in the order in which 設定 lists them. */
const ROOMS = [
  { href: paths.reportSettings, ...ja.settings.rooms.report },
  { href: paths.words, ...ja.settings.rooms.words },
]

/** 設定: what there is to set, each with a line on what it decides. */
export const SettingsPage: FC<{ shell: Shell }> = ({ shell }) => (
  <Page shell={shell} title={ja.settings.title} current="settings">
    <h1>{ja.settings.title}</h1>
    <p class="lead">{ja.settings.lead}</p>
    <ul class="settings-rooms">
      {ROOMS.map(({ href, title, lead }) => (
        <li>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <p>{lead}</p>
        </li>
      ))}
    </ul>
  </Page>
)
