import type { EditionChange, EditionChangePlace, EditionData, EditionElsewhere } from '@torikumi/domain'
import { everyPartEdition } from './every-part-edition.ts'

/** A place of a change. */
export const aPlace = (
  part: EditionChangePlace['part'],
  code: string,
  pageBefore: number | null,
  words: readonly [string, string] = ['', ''],
): EditionChangePlace => ({ part, code, before: words[0], after: words[1], pageBefore, pageAfter: null })

/** A corrected value of one indicator; give what a test is about. */
export function aChange(parts: Partial<EditionChange> = {}): EditionChange {
  return {
    subject: 'kpi',
    id: 'ind-006',
    name: '外国人観光客数',
    section: '観光担当課',
    field: 'actualRaw',
    before: '53,637人 (H28)',
    after: '56,337人 (H28)',
    reason: '転記の誤り。',
    decidedOn: '2017-11-08',
    places: [
      aPlace('sheet', '1-2-2', 10, ['やや遅れ（進捗率 48.8%）', '順調（進捗率 57.3%）']),
      aPlace('sheet', '2-1-2', 15, ['やや遅れ（進捗率 48.8%）', '順調（進捗率 57.3%）']),
      aPlace('behind', '', 4, ['やや遅れ', '順調']),
      aPlace('summary', '', 3, ['順調 8指標、やや遅れ 2指標', '順調 9指標、やや遅れ 1指標']),
      aPlace('contents', '', 2, ['やや遅れ', '順調']),
      aPlace('series', '', 29, ['やや遅れ', '順調']),
    ],
    ...parts,
  }
}

/** The report of a later year in which the corrected value stands as it was. */
export const aLaterReport = (parts: Partial<EditionElsewhere> = {}): EditionElsewhere => ({
  id: 'ind-006',
  indicatorId: 'ind-006',
  name: '外国人観光客数',
  edition: '352136-2017-1',
  number: 1,
  fiscalYear: 2017,
  publishedOn: '2018-10-01',
  raw: '53,637人 (H28)',
  word: 'やや遅れ',
  places: [
    { part: 'series', code: '', page: 28 },
    { part: 'sheet', code: '1-2-2', page: 10 },
    { part: 'summary', code: '', page: 3 },
  ],
  ...parts,
})

/** The edition of every part as the second one of its year, with a corrected value and a corrected account. */
export function changedEdition(kind: 'correction' | 'update', apology = ''): EditionData {
  const data = everyPartEdition()
  const account = aChange({
    subject: 'activity',
    id: 'act-4-1-1-1',
    name: '防犯の見回り',
    section: '消防本部',
    field: 'thisYear',
    before: '見回りを3回行いました。',
    after: '見回りを4回行いました。',
    reason: '',
    decidedOn: '2017-11-06',
    places: [aPlace('sheet', '4-1-1', 25)],
  })
  return {
    ...data,
    edition: {
      ...data.edition,
      id: '352136-2016-2',
      number: 2,
      publishedOn: '2017-11-20',
      supersedes: '352136-2016-1',
      kind,
    },
    changes: {
      kind,
      previous: { id: '352136-2016-1', number: 1, publishedOn: '2017-10-02' },
      apology,
      entries: [aChange(), account],
      elsewhere: [],
    },
  }
}
