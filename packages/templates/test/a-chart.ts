import type { ProgressChart } from '../src/charts/chart-model.ts'

/** A chart of 2014 to 2019 that rises from 10 to 20, with 17 in 2016 (目安 14); give what a test is about. */
export function aChart(parts: Partial<ProgressChart> = {}): ProgressChart {
  return {
    alternative: '朝市の出店数。',
    year: 2016,
    first: 2014,
    last: 2019,
    better: 'higher',
    start: { kind: 'value', at: 2014, value: 10, spanFrom: null },
    target: { at: 2019, value: 20, maintain: false },
    hasPath: true,
    earlier: [],
    actual: { at: 2016, value: 17, spanFrom: null, stale: null },
    tone: 'good',
    path: { value: 14, label: '目安 14' },
    gaps: [],
    breakAt: null,
    ticks: [
      { at: 2014, label: 'H26', bold: false },
      { at: 2016, label: 'H28', bold: true },
      { at: 2019, label: 'H31', bold: false },
    ],
    ...parts,
  }
}

/** The numbers of the first element of a class, in the order of its attributes. */
export function numbersOf(svg: string, cls: string): number[] {
  const element = new RegExp(`<\\w+ class="${cls}"([^>]*)>`).exec(svg)?.[1] ?? ''
  return [...element.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number))
}
