import type { ListedAccount } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

/** The accounts of the sample edition, each with a button that signs in with it. */
export const SampleAccounts: FC<{ accounts: readonly ListedAccount[]; password: string; next: string }> = (props) => {
  const { accounts, password, next } = props
  const often = oftenUsed(accounts)
  const others = accounts.filter((account) => !often.includes(account))
  const [before, after] = ja.signIn.sampleLead
  return (
    <section class="sample" aria-labelledby="sample-title">
      <h2 id="sample-title">{ja.signIn.sampleTitle}</h2>
      <p>
        {before}
        <strong>{password}</strong>
        {after}
      </p>
      <AccountTable accounts={often} password={password} next={next} />
      {others.length > 0 && (
        <details class="fold">
          <summary>{ja.signIn.sampleOthers(others.length)}</summary>
          <AccountTable accounts={others} password={password} next={next} />
        </details>
      )}
    </section>
  )
}

/** Planning, one whole section that answers, and one of each post above: enough to walk through a year. */
function oftenUsed(accounts: readonly ListedAccount[]): ListedAccount[] {
  const answering = accounts.filter((account) => account.section !== null && !account.isPlanning)
  const largest = [...Map.groupBy(answering, (account) => account.section)]
    .filter(([, posts]) => posts.some((post) => post.role === 'drafter') && posts.some((post) => post.role === 'head'))
    .at(-1)?.[0]
  const first = (role: ListedAccount['role']) => accounts.find((account) => account.role === role)
  const wanted = new Set([first('mayor'), first('deputy-mayor'), first('reader')])
  return accounts.filter((account) => account.isPlanning || account.section === largest || wanted.has(account))
}

const AccountTable: FC<{ accounts: readonly ListedAccount[]; password: string; next: string }> = (props) => (
  <table class="table accounts">
    <thead>
      <tr>
        <th scope="col">{ja.signIn.samplePost}</th>
        <th scope="col">{ja.signIn.sampleCan}</th>
        <th scope="col">
          <span class="visually-hidden">{ja.signIn.sampleEnter}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {props.accounts.map((account) => (
        <tr>
          <th scope="row">
            {nameOf(account)}
            <small>{account.account}</small>
          </th>
          <td>{abilityOf(account)}</td>
          <td>
            <EnterAs account={account} password={props.password} next={props.next} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const EnterAs: FC<{ account: ListedAccount; password: string; next: string }> = ({ account, password, next }) => (
  <form method="post" action={paths.signIn}>
    <input type="hidden" name="account" value={account.account} />
    <input type="hidden" name="password" value={password} />
    <input type="hidden" name="next" value={next} />
    <button class="button button-outlined button-small">
      {ja.signIn.sampleEnter}
      <span class="visually-hidden">：{nameOf(account)}</span>
    </button>
  </form>
)

function nameOf({ post, section, role }: ListedAccount): string {
  return section === null || role === 'head' || post.startsWith(section) ? post : `${section} ${post}`
}

function abilityOf({ role, isPlanning }: ListedAccount): string {
  const can = ja.signIn.can
  if (!isPlanning) return can[role]
  if (role === 'head') return can.planningHead
  return role === 'circulator' ? can.planningCirculator : can.planningDrafter
}
