import { type EditionData, inPrintedOrder } from '@torikumi/domain'

/** The rows of an indicator in `kpis.csv`, counted from 1 with the header row, as a spreadsheet and RFC 7111 (`#row=`) count them. */
export const csvRows = (data: EditionData, indicatorId: string): number[] =>
  inPrintedOrder(data)
    .flatMap(({ kpis }) => [...kpis])
    .flatMap((kpi, at) => (kpi.indicatorId === indicatorId ? [at + 2] : []))
