import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A namespace of a server that may still be starting. */
export type NamespaceTarget = { executable: string; address: string; namespace: string }

/** How often the server reads its namespaces anew, as its dynamic configuration writes it. */
export const NAMESPACE_REFRESH_SETTING = 'system.namespaceCacheRefreshInterval="1s"'
/** After this long a changed namespace is in effect. */
export const NAMESPACE_REFRESH_MS = 1_500

async function operate(target: NamespaceTarget, verb: string, flags: readonly string[]): Promise<string> {
  const where = ['--namespace', target.namespace, '--address', target.address, '--command-timeout', '5s']
  const { stdout } = await run(target.executable, ['operator', 'namespace', verb, ...flags, ...where])
  return stdout
}

/** Days the namespace keeps closed workflows, or undefined while the server does not answer. */
export async function retentionDays(target: NamespaceTarget): Promise<number | undefined> {
  try {
    const description = await operate(target, 'describe', [])
    const hours = /WorkflowExecutionRetentionTtl\s+(\d+)h/.exec(description)?.[1]
    return hours === undefined ? undefined : Number(hours) / 24
  } catch {
    return undefined
  }
}

/** Makes the namespace keep closed workflows for that many days. */
export async function setRetention(target: NamespaceTarget, days: number): Promise<void> {
  await operate(target, 'update', ['--retention', `${days}d`])
}
