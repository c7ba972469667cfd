import type { PrintDraftInput } from '@torikumi/domain/contract'
import { inTheBrowser } from './activity-proxies.ts'

/** Prints one draft; whoever asked for it follows the record. */
export async function printDraft({ printId }: PrintDraftInput): Promise<void> {
  await inTheBrowser.renderDraft(printId)
}
