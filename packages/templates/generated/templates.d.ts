// Written by `pnpm --filter @torikumi/templates generate` from src/report. Do not edit.
export type TemplateName = "accounts" | "activities" | "back" | "behind" | "chart-legend" | "contents-line" | "contents" | "cover" | "document" | "goals" | "guide" | "kpi-table" | "mark-word" | "pieces" | "series" | "sheet" | "summary" | "text" | "unit-bar" | "value" | "web-end" | "web-top"
export declare const templates: Readonly<Record<TemplateName, Readonly<Record<string, unknown>>>>
