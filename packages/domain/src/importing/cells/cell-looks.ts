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
