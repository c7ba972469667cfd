const FILE_LINK = /href="(report\.pdf|kpis\.csv|activities\.csv|report\.json|manifest\.json)"/g

/**
 * The report as it stands at the year's own address: its links to files lead to the edition it is of, so that whoever opened it
 * before a correction still gets the files that belong to it.
 */
export function linkedToEdition(html: Uint8Array, number: number): Uint8Array {
  const text = new TextDecoder().decode(html)
  return new TextEncoder().encode(text.replaceAll(FILE_LINK, `href="editions/${number}/$1"`))
}
