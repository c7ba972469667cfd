import type { Cycle, EditionFile, EditionSummary } from '@torikumi/database'
import { fiscalYearName, longDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { hashGroups } from '../../format/hash-groups.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { CandidateFaults } from '../../work/candidate-faults.ts'
import { ActButton } from './act-button.tsx'
import { FaultsPanel } from './faults-panel.tsx'
import { RouteList } from './route-list.tsx'
import type { YearState } from './year-state.ts'

/** A candidate or published edition with its files and its 公表 request; `action` is the address of the page's forms. */
export interface ShownPublication {
  cycle: Pick<Cycle, 'fiscalYear' | 'municipalityCode'>
  edition: EditionSummary
  files: readonly EditionFile[]
  publication: YearState['publication']
  faults: CandidateFaults | null
  /** Unsettled findings of severity 重要. */
  errors: number
  action: string
}

/** The candidate (or the published edition) with its files, and how far its 公表決裁 has come. */
export const PublicationPanel: FC<{ shown: ShownPublication; today: string; decisionId: string }> = (props) => {
  const { shown, today } = props
  const words = ja.publication
  const { cycle, edition, files, publication } = shown
  return (
    <section class="part" aria-labelledby="publication-title">
      <h2 id="publication-title">{words.title(fiscalYearName(cycle.fiscalYear, today), edition.number)}</h2>
      <FaultsPanel faults={shown.faults} />
      <div class="with-side">
        <div>
          <h3>{words.candidate}</h3>
          <EditionFacts edition={edition} today={today} />
          <h3 class="files-title">{words.files}</h3>
          <EditionFiles files={files} editionKey={edition.key} />
        </div>
        <div>
          <div class="box">
            <h3>{words.state}</h3>
            {edition.state === 'published' ? (
              <p>
                <a href={paths.publicEdition(cycle.municipalityCode, cycle.fiscalYear, edition.number)}>
                  {words.published}
                </a>
              </p>
            ) : (
              <Asking {...props} />
            )}
          </div>
          {publication !== null && (
            <div class="box">
              <h3>{words.route}</h3>
              <RouteList steps={publication.route} today={today} />
            </div>
          )}
        </div>
      </div>
    </section>
  )
}

/** What a candidate is: its id, when it was made, how long it is, and the number that is decided on. */
export const EditionFacts: FC<{ edition: EditionSummary; today: string }> = ({ edition, today }) => {
  const { facts, ...words } = ja.publication
  const hash = edition.manifestSha256 ?? ''
  const lines = [
    [facts.edition, words.edition(edition.id, edition.number, edition.candidateNo)],
    [facts.made, edition.madeAt === null ? '' : shortTime(edition.madeAt, today)],
    [facts.pages, words.pages(edition.pages ?? 0)],
    [facts.publishOn, longDateName(edition.publishOn)],
  ] as const
  return (
    <dl class="fields">
      {lines
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      <div>
        <dt>{facts.hash}</dt>
        <dd>
          {hashGroups(hash)}
          <p class="hint">{words.hashHint}</p>
          <details class="fold">
            <summary>{words.fullHash}</summary>
            <p class="hash">{hash}</p>
          </details>
        </dd>
      </div>
    </dl>
  )
}

/** The files of a candidate, each to be opened before anybody decides. */
export const EditionFiles: FC<{ files: readonly EditionFile[]; editionKey: string }> = ({ files, editionKey }) => {
  const { columns, ...words } = ja.publication
  return (
    <section class="table-region" aria-label={words.files} tabindex={0}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{columns.file}</th>
            <th scope="col" class="number">
              {columns.size}
            </th>
            <th scope="col">{columns.hash}</th>
            <th scope="col">{columns.open}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr>
              <th scope="row">
                {words.names[file.name] ?? file.name} <small>{file.name}</small>
              </th>
              <td class="number">{words.kilobytes(file.bytes)}</td>
              <td>{hashGroups(file.sha256)}</td>
              <td>
                <a
                  href={paths.candidateFile(editionKey, file.name)}
                  aria-label={words.openFile(words.names[file.name] ?? file.name)}
                >
                  {words.open}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Asking: FC<{ shown: ShownPublication; decisionId: string }> = ({ shown, decisionId }) => {
  const { publication, errors, action } = shown
  const words = ja.publication
  if (publication === null) return null
  const { request, waitsOn, opened } = publication
  if (request.state === 'requested' || request.state === 'returned') {
    return (
      <>
        <p>{errors > 0 ? words.blocked(errors) : words.askLead}</p>
        <ActButton action={action} decisionId={decisionId} act="request-publication" word={words.ask} main />
      </>
    )
  }
  const posts = waitsOn?.posts ?? []
  return (
    <>
      <p>
        <RequestTag state={request.state} kind="publication" />{' '}
        {posts.length > 0 ? words.waitsOn(posts.join('、')) : waitsOn?.vacant === true && words.vacant}
      </p>
      <p>
        <a href={paths.decision(request.id)}>{words.decision}</a>
      </p>
      {!opened && posts.length > 0 && (
        <ActButton action={action} decisionId={decisionId} act="withdraw" word={words.withdraw} />
      )}
    </>
  )
}
