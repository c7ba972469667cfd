// Written by `pnpm --filter @torikumi/templates generate` from src/report. Do not edit.
export type TemplateName = "accounts" | "activities" | "back" | "behind" | "chart-legend" | "contents-line" | "contents" | "count-table" | "cover" | "criteria" | "document" | "goals" | "grant-sheet" | "guide" | "kpi-link" | "kpi-table" | "mark-word" | "opinions" | "pieces" | "series" | "sheet" | "summary" | "text" | "traditional-sheet" | "unit-bar" | "value" | "web-end" | "web-top"
export declare const templates: Readonly<Record<TemplateName, Readonly<Record<string, unknown>>>>
