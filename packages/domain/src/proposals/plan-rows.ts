/** A measure of the plan with its rows, as they stand now. */
export interface PlanMeasure {
  code: string
  name: string
  content: string
  /** In printed order; an indicator stands once for each place. */
  kpis: readonly PlanKpi[]
  activities: readonly PlanActivity[]
}

/** A printed place of an indicator. `raw` is the year's figure as drafted, else as submitted last, else "". */
export interface PlanKpi {
  indicator: string
  item: string | null
  name: string
  baseline: string
  target: string
  raw: string
}

/** A 取組 with its texts as drafted, else as submitted last, else "". `nextYear` includes the reason. */
export interface PlanActivity {
  item: string | null
  name: string
  thisYear: string
  nextYear: string
}
