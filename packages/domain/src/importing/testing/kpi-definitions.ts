export interface KpiDefinitionRow {
  doc: string
  measure_code: string
  kpi_name: string
  unit: string
  baseline_raw: string
  actual_raw: string
  target_raw: string
}

/** The rows of a kpi-definitions.csv. Its cells hold no line breaks; a cell with a comma is quoted. */
export const kpiDefinitions = (csv: string): KpiDefinitionRow[] => {
  const [head = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  const names = cells(head)
  return lines.map((line) => {
    const values = cells(line)
    const value = (name: keyof KpiDefinitionRow) => values[names.indexOf(name)] ?? ''
    return {
      doc: value('doc'),
      measure_code: value('measure_code'),
      kpi_name: value('kpi_name'),
      unit: value('unit'),
      baseline_raw: value('baseline_raw'),
      actual_raw: value('actual_raw'),
      target_raw: value('target_raw'),
    }
  })
}

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  )
