import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'
import type { CandidateFaults } from '../../work/candidate-faults.ts'
import { FaultyTexts, MOST_TEXTS } from './faulty-texts.tsx'

/** What of a candidate does not print as it should, or as it was typed, before anybody decides on it; nothing where all does. */
export const FaultsPanel: FC<{ faults: CandidateFaults | null }> = ({ faults }) => {
  if (faults === null) return null
  const words = ja.publication.faults
  const { texts, usualForms, otherCharacters, irregularTables } = faults
  const isFaulty = texts.length + otherCharacters.length + irregularTables > 0
  return (
    <>
      {isFaulty && (
        <Banner tone="attention" title={words.title}>
          <p>{words.lead}</p>
          {texts.length > 0 && <FaultyTexts texts={texts} lead={words.texts(texts.length)} name={words.table} />}
          {otherCharacters.length > 0 && (
            <p>{words.otherCharacters(otherCharacters.slice(0, MOST_TEXTS).join('、'))}</p>
          )}
          {irregularTables > 0 && <p>{words.irregularTables(irregularTables)}</p>}
        </Banner>
      )}
      {usualForms.length > 0 && (
        <Banner tone="information" title={words.usualForms.title}>
          <FaultyTexts
            texts={usualForms}
            lead={words.usualForms.lead(usualForms.length)}
            name={words.usualForms.table}
          />
        </Banner>
      )}
    </>
  )
}
