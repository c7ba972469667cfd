/** Days, fiscal years and eras as the office counts and names them, 開庁日, and instants as days in Japan. No clock. */
export * from './business-days.ts'
export * from './date-name.ts'
export * from './era.ts'
export * from './fiscal-year-name.ts'
export * from './fiscal-year.ts'
export * from './iso-date.ts'
export * from './parse-flexible-date.ts'
export * from './tokyo-time.ts'
