import type { ColumnNames } from '../view/kpi-columns.ts'
import { dashedLine, disc, escapeXml, label, line, polyline } from './svg.ts'

/** Whether the edition prints judgements, and its word for a value on the light side; null where it has none. */
interface JudgedFigure {
  isPrinted: boolean
  onPath: string | null
}

/**
 * The large labelled figure of 見かた, 84 × 62 mm. `names` are what the city calls the three values, `ticks` the short names of the years of
 * 現状値, this year and the target. Its labels are text, so it needs no alternative of its own.
 */
export function guideFigureSvg(names: ColumnNames, judged: JudgedFigure, ticks: [string, string, string]): string {
  // A long name would leave the figure on the right: it ends at the edge instead.
  const isLong = [...names.target].length > 6
  const tone = judged.isPrinted ? 'good' : 'none'
  const good = judged.onPath === null ? 'うすい色は目安より良い側' : `うすい色の側なら「${judged.onPath}」`
  const [left, middle, right, top, axis] = [9, 40, 73, 4, 45]
  const [start, actual, target, path] = [40.5, 19, 9.8, 25.2]
  const parts = [
    `<path class="c-tint" d="${polyline([
      [left, start],
      [right, target],
      [right, top],
      [left, top],
    ])}Z"/>`,
    `<path class="c-axis" d="M${left - 2} ${axis}H${right + 2}M${left} ${axis}v1M${middle} ${axis}v1M${right} ${axis}v1"/>`,
    dashedLine('c-path', left, start, right, target),
    line(`c-bar big ${tone}`, middle, path, middle, actual),
    `<path class="c-line" d="${polyline([
      [left, start],
      [middle, actual],
    ])}"/>`,
    disc('c-ring', left, start, 1.87) + disc('c-hole', left, start, 1.53),
    `<path class="c-open" d="${polyline([
      [right, target - 2.2],
      [right + 2.2, target],
      [right, target + 2.2],
      [right - 2.2, target],
    ])}Z"/>`,
    disc(`c-fill ${tone}`, middle, actual, 1.9),
    line('c-lead', left + 0.9, start - 2.2, left + 3, start - 7),
    line('c-lead', middle - 1.4, actual - 1.6, middle - 4, actual - 4),
    line('c-lead', right - 0.6, target + 2.8, right - 2, target + 7),
    line('c-lead', middle + 0.7, path + 0.9, middle + 4.5, path + 5),
    label('c-text', left + 0.5, start - 8, names.baseline),
    label('c-text c-before', middle - 4.5, actual - 3.5, names.actual),
    label('c-text c-before', right - 2.6, top + 3.4, good),
    isLong
      ? label('c-text c-before', 83.5, target + 10, names.target)
      : label('c-text', right - 6.5, target + 10, names.target),
    label('c-text c-strong', middle + 5, path + 7.2, '目安'),
    label('c-text', middle + 5, path + 11.2, '現状値から目標値まで'),
    label('c-text', middle + 5, path + 15.2, 'まっすぐ進むときの値'),
    label('c-year big', left, axis + 4.6, ticks[0]),
    label('c-year c-this big', middle, axis + 4.6, ticks[1]),
    label('c-year big', right, axis + 4.6, ticks[2]),
  ]
  return `<svg class="figure" viewBox="0 0 84 52" role="img" aria-label="図の見かた。${escapeXml(`${names.baseline}と${names.target}を結ぶ破線が目安、縦の棒が${names.actual}と目安の差、${good}`)}。">${parts.join('')}</svg>`
}
