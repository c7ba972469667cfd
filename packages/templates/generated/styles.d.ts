// Written by `pnpm --filter @torikumi/templates generate` from src/report. Do not edit.
export declare const styles: Readonly<Record<"base" | "charts" | "print-activities" | "print-back" | "print-behind" | "print-changes" | "print-contents" | "print-cover" | "print-grants" | "print-guide" | "print-index" | "print-kpis" | "print-measure" | "print-opinions" | "print-page" | "print-series" | "print-summary" | "print-traditional" | "site-page" | "web-page" | "web-parts" | "web-print" | "web-records" | "web-tables" | "web-traditional", string>>
export declare const templatesVersion: string
