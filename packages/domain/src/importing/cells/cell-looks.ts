/** Whether a cell reads like running text, as an account or a plan does and a name or a value never does. */
export const looksLikeProse = (cell: string): boolean => {
  const text = cell.trim()
  return text.includes('。') || text.length > 60 || /^(?:・|<[uo]l)/.test(text)
}

/** Whether a cell is a dash and nothing else. */
export const isDash = (cell: string): boolean => /^[-‐‑–—―−ーｰ─－]+$/.test(cell.trim())

/** Whether a cell is a figure with a short unit and perhaps a remark in brackets: never the name of an indicator. */
export const looksLikeFigure = (cell: string): boolean =>
  /^(?:約|年平均)?[0-9０-９][0-9０-９,，.．]*\s*(?:か所|[^0-9０-９\s(（ぁ-ん]{0,6})(?:\s*[(（][^()（）]*[)）]?)?$/.test(
    cell.trim().slice(0, 80),
  )
