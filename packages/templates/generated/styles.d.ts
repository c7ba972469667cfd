// Written by `pnpm --filter @torikumi/templates generate` from src/report. Do not edit.
export declare const styles: Readonly<Record<"base" | "print" | "web", string>>
export declare const templatesVersion: string
