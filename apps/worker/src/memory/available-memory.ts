import os from 'node:os'
import { cgroupMemory } from './cgroup-memory.ts'

/**
 * The bytes that this process and those it starts may still take now without driving others out: what the system calls available,
 * and no more than the control group (container, service) has left. macOS counts files it keeps in memory as used, so half
 * of the machine is taken there.
 */
export async function availableMemory(): Promise<number> {
  if (process.platform === 'linux') return Math.min(os.freemem(), await cgroupMemory())
  return process.platform === 'darwin' ? os.totalmem() / 2 : os.freemem()
}
