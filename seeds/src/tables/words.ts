import { z } from 'zod'
import { filledText } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ word: filledText })

/** 市の言葉: names of places and things spelt right, which 確認事項 compares look-alike letters with. May hold no row. */
export const wordsTable = { file: 'words.csv', columns } satisfies CsvTable<typeof columns.shape>
