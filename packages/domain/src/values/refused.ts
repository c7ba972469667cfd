import { emptyReading, type ValueReading } from './value-reading.ts'

/** The reading of a cell that was not read: nothing but the reason. The raw text stays printed as it is. */
export const refused = (reason: string): ValueReading => ({ ...emptyReading, confidence: 'refused', note: reason })
