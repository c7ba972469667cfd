import { fileURLToPath } from 'node:url'

/** The folder of the demonstration city that comes with torikumi: 美祢市, 平成28年度. */
export const defaultCityDir = fileURLToPath(new URL('../mine-fy2016', import.meta.url))
