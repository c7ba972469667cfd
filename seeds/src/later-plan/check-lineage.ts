import { type LineageProblem, lineageProblems } from '@torikumi/domain'
import type { CityRows } from '../city-tables.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { type LaterPlanRows, laterPlanTables } from './later-plan-tables.ts'

const WORDS: Record<LineageProblem['kind'], string> = {
  'no-way-on': 'この計画でどうなったかがありません。続く指標を書くか、dropped の行を足してください。',
  'no-origin': 'どこから来たかがありません。前の計画の指標を書くか、new の行を足してください。',
  'two-answers': '行が2つ以上あります。複数の行を書けるのは、分かれた（split）ときとまとまった（merged）ときだけです。',
  'not-in-plan': 'その計画で定義されていません。書き直すか、definitions.csv に足してください。',
  'wrong-ends':
    'from と to がこの関係に合いません。new は from を、dropped は to を空欄にし、same、renamed、rescaled は両方に同じidを書いてください。',
}

/** The bridge from the plan before answers for every indicator of both plans. */
export function checkLineage(before: CityRows, { plan, definitions, lineage }: LaterPlanRows): SeedProblem[] {
  const links = lineage.map(({ row }) => ({
    ...row,
    fromPlan: before.plan[0]?.row.id ?? '',
    toPlan: plan[0]?.row.id ?? '',
  }))
  const earlier = before.definitions.map(({ row }) => row.indicator)
  const later = definitions.map(({ row }) => row.indicator)
  return lineageProblems(links, earlier, later).map(({ kind, indicator }) => {
    const at = lineage.find(({ row }) => row.from === indicator || row.to === indicator)
    const message = `「${indicator}」${kind === 'wrong-ends' ? '：' : 'は、'}${WORDS[kind]}`
    return { file: laterPlanTables.lineage.file, line: at?.line ?? null, field: null, message }
  })
}
