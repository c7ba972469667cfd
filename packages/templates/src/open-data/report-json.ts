import type { EditionActivity, EditionData, EditionKpi, EditionMeasure } from '@torikumi/domain'

/** `report.json`: the facts of the CSV files as a tree. Numbers are JSON numbers (null if none), yes and no are true and false. */
export type ReportJson = ReturnType<typeof reportTree>

/** The text of `report.json`: UTF-8 without BOM, keys always in this order, a newline at the end. */
export function reportJson(data: EditionData): string {
  return `${JSON.stringify(reportTree(data), null, 2)}\n`
}

function reportTree(data: EditionData) {
  return {
    schemaVersion: 1,
    edition: data.edition.id,
    editionNumber: data.edition.number,
    status: data.edition.status,
    notice: data.municipality.notice,
    municipalityCode: data.municipality.code,
    municipality: data.municipality.name,
    contact: data.municipality.contact,
    fiscalYear: data.edition.fiscalYear,
    publishedOn: data.edition.publishedOn,
    ...(data.edition.supersedes === undefined ? {} : { supersedes: data.edition.supersedes }),
    ...(data.edition.kind === undefined ? {} : { kind: data.edition.kind }),
    ruleSet: { id: data.ruleSet.id, version: data.ruleSet.version, name: data.ruleSet.name },
    plan: {
      name: data.plan.name,
      term: data.plan.term,
      firstFiscalYear: data.plan.firstFiscalYear,
      lastFiscalYear: data.plan.lastFiscalYear,
    },
    priorities: data.priorities.map(({ no, name }) => ({ no, name })),
    grantProjects: data.grants.flatMap((grant) =>
      grant.projects.map((project) => ({ grant: grant.name, name: project.name })),
    ),
    measures: data.measures.map(measureNode),
  }
}

const measureNode = (measure: EditionMeasure) => ({
  measureCode: measure.code,
  measureName: measure.name,
  priority: measure.priority,
  leadSection: measure.leadSection,
  content: measure.content,
  contentIsSummary: measure.contentIsSummary,
  kpis: measure.kpis.map(kpiNode),
  activities: measure.activities.map(activityNode),
})

const kpiNode = (kpi: EditionKpi) => ({
  position: kpi.position,
  section: kpi.section,
  indicatorId: kpi.indicatorId,
  indicatorName: kpi.name,
  unit: kpi.unit,
  direction: kpi.direction,
  aggregation: kpi.aggregation,
  baselineRaw: kpi.baseline.raw,
  baselineNumber: kpi.baseline.number,
  baselinePeriod: kpi.baseline.period,
  actualRaw: kpi.actual.raw,
  actualNumber: kpi.actual.number,
  actualPeriod: kpi.actual.period,
  actualReason: kpi.actual.reason,
  targetRaw: kpi.target.raw,
  targetNumber: kpi.target.number,
  targetPeriod: kpi.target.period,
  targetKind: kpi.target.kind,
  achieved: kpi.judged.achieved,
  progressPercent: kpi.judged.progressPercent,
  judgement: kpi.judged.word,
  judgementReason: kpi.judged.reason,
  judgementMark: kpi.judged.mark,
  pathNumber: kpi.judged.path,
  actualStatus: kpi.actual.status,
  actualNote: kpi.actual.note,
  shownAgain: kpi.shownAgain,
  alsoIn: kpi.alsoIn,
})

const activityNode = (activity: EditionActivity) => ({
  position: activity.position,
  section: activity.section,
  activityId: activity.activityId,
  activityName: activity.name,
  thisYear: activity.thisYear,
  nextYear: activity.nextYear,
  nextYearReason: activity.nextYearReason,
  costThousandYen: activity.costThousandYen,
  costStatus: activity.costStatus,
})
