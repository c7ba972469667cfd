import { fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { FieldError } from '../../layout/field-error.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { Choice } from '../report-settings/choice.tsx'
import { CellReading } from '../requests/cell-reading.tsx'
import { cellShown } from './cell-shown.ts'
import type { GrantProblem } from './grant-problems.ts'
import { KPI_FIELDS, type KpiField, type TypedKpi, kpiFieldName } from './typed-grant.ts'

interface KpiFieldsProps {
  kpis: readonly TypedKpi[]
  problems: readonly GrantProblem[]
  /** Western. */
  fiscalYear: number
  today: string
}

/** The KPIs of a project, and rows for new ones, folded where there are others and nothing is written in them. */
export const KpiFields: FC<KpiFieldsProps> = ({ kpis, ...rest }) => {
  const known = kpis.filter(({ key }) => !key.startsWith('new'))
  const added = kpis.filter(({ key }) => key.startsWith('new'))
  const isUsed = added.some((kpi) => KPI_FIELDS.some((field) => kpi[field] !== ''))
  return (
    <>
      {known.map((kpi, index) => (
        <KpiCard kpi={kpi} title={ja.grants.kpi(index + 1)} {...rest} />
      ))}
      <details class="fold more-kpis" open={isUsed}>
        <summary>{ja.grants.moreKpis}</summary>
        {added.map((kpi, index) => (
          <KpiCard kpi={kpi} title={ja.grants.kpi(known.length + index + 1)} {...rest} />
        ))}
      </details>
    </>
  )
}

type KpiCardProps = Omit<KpiFieldsProps, 'kpis'> & { kpi: TypedKpi; title: string }

const KpiCard: FC<KpiCardProps> = (props) => {
  const { kpi, title, problems } = props
  const name = kpiFieldName(kpi.key, 'name')
  return (
    <fieldset class="row grant-kpi">
      <legend>{title}</legend>
      <LabelledField
        label={ja.grants.cells.name}
        name={name}
        value={kpi.name}
        printed
        problem={problems.find(({ field }) => field === name)?.words}
      />
      <div class="grant-cells">
        {(['baseline', 'actual', 'target'] as const).map((field) => (
          <Cell {...props} field={field} />
        ))}
      </div>
      {!kpi.key.startsWith('new') && (
        <div class="remove-kpi">
          <Choice type="checkbox" name={kpiFieldName(kpi.key, 'remove')} value="yes" checked={kpi.isRemoved}>
            {ja.grants.removeKpi}
            <small>{ja.grants.removeKpiLead}</small>
          </Choice>
        </div>
      )}
    </fieldset>
  )
}

const Cell: FC<KpiCardProps & { field: Exclude<KpiField, 'name'> }> = (props) => {
  const { kpi, field, problems, fiscalYear, today } = props
  const { cells } = ja.grants
  const id = kpiFieldName(kpi.key, field)
  const problem = problems.find((one) => one.field === id)?.words
  const year = field === 'actual' ? fiscalYear : null
  const shown = cellShown({ raw: kpi[field], name: kpi.name, fiscalYear: year }, today)
  const live = {
    field: id,
    address: `${paths.grantReading(fiscalYear)}?cell=${field}`,
    nameOf: kpiFieldName(kpi.key, 'name'),
    later: ja.grants.readLater,
  }
  const described = [`${id}-reading`, ...(problem === undefined ? [] : [`${id}-error`])].join(' ')
  return (
    <div class={field === 'actual' ? 'grant-cell grant-cell-now' : 'grant-cell'}>
      <label for={id}>{field === 'actual' ? cells.actual(fiscalYearName(fiscalYear, today)) : cells[field]}</label>
      <input
        class="value"
        type="text"
        autocomplete="off"
        spellcheck={false}
        id={id}
        name={id}
        value={kpi[field]}
        aria-invalid={problem !== undefined || shown.isRefused ? 'true' : undefined}
        aria-describedby={described}
      />
      <FieldError id={`${id}-error`} problem={problem} />
      <CellReading live={live} shown={shown} />
    </div>
  )
}
