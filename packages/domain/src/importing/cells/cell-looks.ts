/** Whether a cell reads like running text, as an account or a plan does and a name or a value never does. */
export const looksLikeProse = (cell: string): boolean => {
  const text = cell.trim()
  return text.includes('。') || text.length > 60 || /^(?:・|<[uo]l)/.test(text)
}

/** Whether a cell may be a value of an indicator: short, no sentence, with a figure, a dash or a word that stands for one. */
export const looksLikeValue = (cell: string): boolean => {
  const text = cell.trim()
  if (text === '' || text.includes('。') || text.length > 60) return false
  return /[0-9０-９]/.test(text) || /^[-‐‑–—―−ーｰ─－]+$/.test(text) || text.length <= 8
}

/** Whether a cell is nothing but a figure with a short unit, or a dash: never the name of an indicator. */
export const looksLikeFigure = (cell: string): boolean =>
  /^(?:(?:約|年平均)?[0-9０-９][0-9０-９,，.．]*\s*[^0-9０-９\s(（]{0,4}(?:\s*[(（][^()（）]*[)）])?|[-‐‑–—―−ーｰ─－])$/.test(
    cell.trim().slice(0, 80),
  )
