import type { FC } from 'hono/jsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

/** In place of サインイン while nobody can sign in: where to go first. */
export const SetupFirstPage: FC<{ shell: Shell }> = ({ shell }) => {
  const words = ja.setup.needed
  return (
    <Page shell={shell} title={ja.signIn.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="lead">{words.number}</p>
      <p class="buttons">
        <a class="button" href={paths.setup}>
          {words.link}
        </a>
      </p>
    </Page>
  )
}
