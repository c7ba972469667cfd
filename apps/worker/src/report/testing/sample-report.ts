import { sampleStyle } from './sample-style.ts'

/** One measure sheet of the sample: its code, its name and how many activities and KPI rows it carries. */
export type SampleSheet = { code: string; name: string; kpis: number; activities: number; extra?: string }

const subjects = [
  '企業の立地',
  '新規就農者の確保',
  '観光客の周遊',
  '空き家の活用',
  '子育て相談',
  '地域交通の維持',
  '公民館活動',
]
const verbs = [
  '説明会を4回開き、延べ38人が参加した。',
  '関係する5団体と協議を重ね、要綱を改めた。',
  '平成28年12月から受付を始め、年度末までに12件の申請があった。',
]

/** A text of about `length` characters, the same for the same `seed`; never a copied sentence. */
export function sampleText(seed: number, length: number): string {
  let text = ''
  for (let n = seed; text.length < length; n++) text += `${subjects[n % 7] ?? ''}について${verbs[n % 3] ?? ''}`
  return text.slice(0, length)
}

/** Twenty-three sheets of uneven length, about thirty printed pages with the parts before them. */
export function sampleSheets(): SampleSheet[] {
  return Array.from({ length: 23 }, (_, n) => ({
    code: `${Math.floor(n / 6) + 1}-${Math.floor((n % 6) / 2) + 1}-${(n % 2) + 1}`,
    name: `${subjects[n % 7] ?? ''}の推進`,
    kpis: (n % 3) + 1,
    activities: 3 + (n % 3),
  }))
}

function chart(seed: number): string {
  const end = 60 - (seed % 5) * 9
  return `<svg viewBox="0 0 84 17.5" role="img" aria-label="推移 ${seed}"><path d="M11.5 14L71.5 4" stroke="#474c52" fill="none" stroke-width=".28"/>
<path d="M${end} 6V13" stroke="#0b5a94" stroke-width=".7"/><circle cx="${end}" cy="6" r="1.3" fill="#0b5a94"/><text x="11.5" y="17" font-size="2.4">H26</text></svg>`
}

function sheetHtml(sheet: SampleSheet, index: number): string {
  const kpis = Array.from({ length: sheet.kpis }, (_, n) => {
    const seed = index * 7 + n
    return `<tr><th scope="row" rowspan="2">指標${seed} ${sampleText(seed, 14)}</th><td>${seed * 3}人(H26)</td><td>${seed * 4}人</td><td>${seed * 5}人(H31)</td></tr>
<tr><td colspan="3">${chart(seed)}</td></tr>`
  })
  const activities = Array.from({ length: sheet.activities }, (_, n) => {
    const seed = index * 11 + n
    return `<tr><th scope="rowgroup" colspan="2">${n + 1} ${sampleText(seed, 16)}</th></tr>
<tr><td>${sampleText(seed, 50 + (seed % 9) * 8)}</td><td>${sampleText(seed + 3, 40 + (seed % 5) * 8)}</td></tr>`
  })
  return `<section class="sheet" id="s-${sheet.code}" data-title="${sheet.code} ${sheet.name}">
<h2><span class="code">${sheet.code}</span> <span class="name">${sheet.name}</span></h2><p>${sampleText(index, 80)}</p>
<h3>重要業績評価指標</h3><table><thead><tr><th scope="col" style="width:60mm">名称</th><th scope="col">現状値</th><th scope="col">年度末値</th><th scope="col">目標値</th></tr></thead><tbody>${kpis.join('')}</tbody></table>
<h3>取組</h3><table><thead><tr><th scope="col">平成28年度に行ったこと</th><th scope="col">平成29年度以降</th></tr></thead><tbody>${activities.join('')}</tbody></table>
<h3>要因・課題</h3><p>${sampleText(index + 5, 60)}</p>${sheet.extra ?? ''}</section>`
}

/** A whole report of the given sheets with cover, contents and summary, in the form `renderPdf` prints. */
export function sampleReport(sheets: readonly SampleSheet[], title = '平成28年度 取組状況（見本）'): string {
  const heads = sheets.map(
    (sheet) => `@page s-${sheet.code}{@top-right{content:'${sheet.code} ${sheet.name}';font-size:7.5pt;font-weight:700}}
#s-${sheet.code}{page:s-${sheet.code}}`,
  )
  const lines = sheets.map(
    (sheet) =>
      `<li><a href="#s-${sheet.code}"><span>${sheet.code} ${sheet.name}</span><span data-page-of="s-${sheet.code}"></span></a></li>`,
  )
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title><style>${sampleStyle}${heads.join('\n')}</style></head>
<body><section class="sheet front" id="p-cover"><h1>${title}</h1><p>全<span data-total-pages></span>ページ</p></section>
<section class="sheet front" id="p-contents"><h1>目次</h1><ol>${lines.join('\n')}</ol></section>
<section class="sheet front" id="p-summary"><h1>概要</h1><p>${sampleText(1, 400)}</p></section>
${sheets.map(sheetHtml).join('\n')}</body></html>`
}
