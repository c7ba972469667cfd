import { z } from 'zod'

/** Before a reason of its own was kept, the reason that stood in print was that of the person who changed the judgement. */
const row = z
  .looseObject({ judgementReason: z.string(), ruleJudgement: z.looseObject({}).nullable() })
  .transform((kpi) =>
    kpi.ruleJudgement === null
      ? kpi
      : { ...kpi, ruleJudgement: { overrideReason: kpi.judgementReason, ...kpi.ruleJudgement } },
  )

const sheet = z.looseObject({ kpis: z.array(row) })

/** What planning says of a grant project was not asked then. */
const grantProject = z
  .looseObject({})
  .transform((project) => ({ ...project, outcome: null, expertView: null, nextStep: null, nextStepReason: '' }))

/** The first trees of the version did not look for reports of later years. */
const changes = z.looseObject({}).transform((known) => ({ elsewhere: [], ...known }))

/**
 * Reads a tree of version 2 as one of version 3: what version 3 added is unknown in it and says so (null, no words). Trees from
 * before the reason of a changed judgement and the later reports had fields are of version 2 too. What else is wrong is left
 * for version 3 to refuse.
 */
export const form2 = z
  .looseObject({
    goals: z.array(sheet),
    measures: z.array(sheet),
    grantProjects: z.array(grantProject),
    changes: changes.nullable(),
  })
  .transform((tree) => ({ ...tree, schemaVersion: 3 }))
