import type { z } from 'zod'
import { form2 } from './form-2.ts'

/** By the version of a form what makes of its tree one of the next version; kept as long as editions of it are published. */
export const READING_FORMS: Readonly<Record<number, z.ZodType>> = { 2: form2 }
