import type { IsoDate } from './iso-date.ts'

/** A Japanese era (元号): `letter` as in H28, `firstDay` the day it began, `firstYear` its 元年 in 西暦. */
export type Era = { letter: EraLetter; name: EraName; firstDay: IsoDate; firstYear: number }
export type EraLetter = 'M' | 'T' | 'S' | 'H' | 'R'
export type EraName = '明治' | '大正' | '昭和' | '平成' | '令和'

/** All eras since 1868, oldest first. First days: 政令 and 詔書 of each change; 明治 is counted back to 1868-01-25. */
export const eras: readonly Era[] = [
  { letter: 'M', name: '明治', firstDay: '1868-01-25', firstYear: 1868 },
  { letter: 'T', name: '大正', firstDay: '1912-07-30', firstYear: 1912 },
  { letter: 'S', name: '昭和', firstDay: '1926-12-25', firstYear: 1926 },
  { letter: 'H', name: '平成', firstDay: '1989-01-08', firstYear: 1989 },
  { letter: 'R', name: '令和', firstDay: '2019-05-01', firstYear: 2019 },
]

/** The era a day lies in; null before 明治. */
export const eraOn = (date: IsoDate): Era | null => eras.findLast((era) => era.firstDay <= date) ?? null

/** The era of a letter (either case) or a name, also in the one-character forms 平 and ㍻; null for anything else. */
export const eraCalled = (text: string): Era | null => {
  const squared = squaredNames[text]
  const wanted = squared ?? text
  return (
    eras.find((era) => era.letter === wanted.toUpperCase() || era.name === wanted || era.name[0] === wanted) ?? null
  )
}

const squaredNames: Readonly<Record<string, EraName>> = {
  '㍾': '明治',
  '㍽': '大正',
  '㍼': '昭和',
  '㍻': '平成',
  '㋿': '令和',
}

/** The western year of a year of an era: 平成28 → 2016, 令和1 → 2019. No upper bound: 平成31年度 and 平成36年度 were printed. */
export const westernYear = (era: Era, yearOfEra: number): number => era.firstYear + yearOfEra - 1
