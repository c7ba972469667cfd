import type { FC } from 'hono/jsx'
import type { ShownReceipt } from '../acts/receipt.ts'
import { hashGroups } from '../format/hash-groups.ts'
import { ja } from '../messages/ja.ts'
import { Banner } from './banner.tsx'

/** What was recorded a moment ago, in words; `waitsOn` names the posts it went to. */
export const ReceiptBanner: FC<{
  receipt: ShownReceipt
  waitsOn: readonly string[]
  sections?: number
  isCandidate?: boolean
}> = (props) => {
  const { title, lead } = (props.isCandidate === true ? candidateWords(props) : null) ?? wordsOf(props)
  return (
    <Banner tone="receipt" title={title} focus>
      <p>
        {lead}
        <small class="receipt-number">{ja.acts.receipt.number(hashGroups(props.receipt.receipt.sha256))}</small>
      </p>
    </Banner>
  )
}

function wordsOf({
  receipt,
  waitsOn,
  sections = 0,
}: {
  receipt: ShownReceipt
  waitsOn: readonly string[]
  sections?: number
}) {
  const words = ja.acts.receipt
  const { act, revisionNo, accepted, returned } = receipt
  switch (act.kind) {
    case 'submit':
      return {
        title: words.submitted(revisionNo ?? 1),
        lead: waitsOn.length === 0 ? words.kept : words.submittedTo(waitsOn.join('、')),
      }
    case 'withdraw':
      return { title: words.withdrawn, lead: words.withdrawnLead }
    case 'agree':
    case 'approve':
    case 'confirm':
      if (returned > 0 && accepted > 0)
        return { title: words.both(accepted, words.mixed[act.kind], returned), lead: words.kept }
      return { title: acceptedTitle(act.kind, accepted), lead: words.kept }
    case 'return':
      return { title: words.returned(returned), lead: words.kept }
    case 'open':
      return { title: words.opened, lead: words.openedLead(sections) }
    case 'ask-opinions':
      return { title: words.opinionsAsked, lead: words.opinionsAskedLead }
    case 'close':
      return { title: words.closed, lead: words.kept }
    case 'extend':
      return { title: words.extended, lead: words.extendedLead }
    case 'make-candidate':
      return { title: words.rendering, lead: words.renderingLead }
    case 'correct':
      return { title: words.begun, lead: words.begunLead }
    case 'schedule':
      return { title: words.scheduled, lead: words.kept }
    case 'take-back':
      return { title: words.takenBack, lead: words.takenBackLead }
    case 'abandon':
      return { title: words.abandoned, lead: words.kept }
  }
}

/** Receipts of a 公表, whose only row is the candidate; null where the usual words fit. */
function candidateWords({ receipt }: { receipt: ShownReceipt }): { title: string; lead: string } | null {
  const words = ja.acts.receipt
  switch (receipt.act.kind) {
    case 'agree':
      return { title: words.candidateAgreed, lead: words.kept }
    case 'approve':
      return { title: words.publicationDecided, lead: words.publicationDecidedLead }
    case 'return':
      return { title: words.publicationReturned, lead: words.kept }
    default:
      return null
  }
}

function acceptedTitle(kind: 'agree' | 'approve' | 'confirm', accepted: number): string {
  const words = ja.acts.receipt
  if (kind === 'agree') return words.agreed(accepted)
  return kind === 'approve' ? words.approved(accepted) : words.confirmed(accepted)
}
