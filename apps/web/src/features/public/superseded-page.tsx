import { longDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { AddressedEdition } from './edition-address.ts'

interface SupersededFileProps {
  shell: Shell
  at: AddressedEdition
  year: { code: string; fiscalYear: number }
  name: string
}

/** What stands at the address of a superseded edition's PDF: that there is a newer one, and the way to both. */
export const SupersededFilePage: FC<SupersededFileProps> = ({ shell, at, year, name }) => {
  const { edition, newest } = at
  const { code, fiscalYear } = year
  const { superseded: words, files } = ja.publicPages
  const title = words.title(edition.number, files.find((file) => file.name === name)?.word ?? name)
  return (
    <Page shell={shell} title={title} current="published">
      <h1>{title}</h1>
      <p class="lead">{words.notice(newest.number, longDateName(newest.publishOn))}</p>
      <div class="part">
        <ul>
          <li>
            <a href={paths.publicYear(code, fiscalYear)}>{words.newest(newest.number)}</a>
          </li>
          <li>
            <a href={paths.publicFile(code, fiscalYear, name)}>{words.newestFile(newest.number)}</a>
          </li>
          <li>
            <a href={paths.publicOriginal(code, fiscalYear, edition.number, name)}>{words.original(edition.number)}</a>
          </li>
        </ul>
        <p>{words.hint}</p>
      </div>
    </Page>
  )
}
