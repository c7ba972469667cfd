/** Words whose year depends on the day of reading, and a fiscal year without its era (「28年度」). */
const ROTTING = /(?:今|本|昨|来)年度|(?:今|昨|来)年(?!度)|現在まで|(?<![成和正治0-9０-９A-Za-z]\s?)[0-9]{1,2}年度/gu

/** The words of a text that a later reader can no longer place, each once, as printed. */
export const rottingWords = (text: string): string[] => [...new Set(text.match(ROTTING))]
