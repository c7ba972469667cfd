import type { EditionSource } from '@torikumi/domain'

type SourceActivity = EditionSource['measures'][number]['activities'][number]

/** The sections that answer, by function. */
export const sections = ['商工担当課', '企画担当課', '福祉担当課', '観光担当課', '農林担当課']

const thisYears = [
  '相談の窓口を市役所の1階に設け、平成28年5月から月に2回、市内の各地区を回って事業者と住民の声を聞き、取組の見直しにつなげました。',
  '説明会を4回開きました。参加者は延べ86人で、前の年度より12人増えました。',
  '・案内板を3か所に設けました。\n・広報紙で6回知らせ、パンフレットを2,000部配りました。',
]
const nextYears = [
  '回る地区を増やし、利用の少ない地区では曜日を変えて開きます。',
  '平成29年10月までに効果を確かめ、続け方を決めます。事業者の負担を軽くするため、申請の書類を減らします。',
  '—',
]

const names = ['相談体制の充実', '説明会の開催', '案内の充実と周知']

/** The 取組 row at a position of a measure, with invented texts of every shape: bullets, dash, blank, reason, cost. */
export const fy2016Activity = (code: string, position: number): SourceActivity => ({
  position,
  activityId: `act-${code}-${position}`,
  name: `${names[position % 3] ?? ''}（その${position}）`,
  section: sections[position % sections.length] ?? '',
  answer: {
    kind: 'activity',
    thisYear: position === 6 ? '' : (thisYears[position % 3] ?? ''),
    nextYear: nextYears[position % 3] ?? '',
    nextYearReason: position === 3 ? '利用が見込みを下回ったため。' : '',
    costThousandYen: position === 2 ? 2787 : null,
    costStatus: position === 2 ? 'settled' : null,
  },
})
