import { type Kysely, sql } from 'kysely'

/**
 * 数値目標: an indicator is placed on exactly one 具体的施策, 戦略方針 or 基本目標. `sheet` are the places of a plan in printed order,
 * whichever of the three: the goals of a 基本目標 stand before its measures.
 */
const statements = [
  `alter table placement
    alter column measure_id drop not null,
    add column priority_id text references priority (id),
    add column policy_id text references policy (id),
    add constraint placement_on_one check (num_nonnulls(priority_id, policy_id, measure_id) = 1),
    add unique (priority_id, position),
    add unique (priority_id, indicator_id),
    add unique (policy_id, position),
    add unique (policy_id, indicator_id),
    add column sheet_id text generated always as
      (coalesce(measure_id, 'priority/' || priority_id, 'policy/' || policy_id)) stored`,
  `create index placement_sheet on placement (sheet_id)`,
  `create view sheet as
    select id, plan_id, priority_no, code, name, is_goal, content, content_is_summary, lead_section_id,
      (row_number() over (partition by plan_id order by priority_no, not is_goal, place))::integer as position
    from (
      select 'priority/' || id as id, plan_id, no as priority_no, no::text as code, name, true as is_goal,
        '' as content, false as content_is_summary, null as lead_section_id, 0 as place
      from priority
      union all
      select 'policy/' || policy.id, plan_id, priority.no, priority.no || '-' || policy.no, policy.name, true,
        '', false, null, policy.no
      from policy join priority on priority.id = policy.priority_id
      union all
      select measure.id, measure.plan_id, priority.no, code, measure.name, false,
        content, content_is_summary, lead_section_id, measure.position
      from measure join priority on priority.id = measure.priority_id) as place`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
