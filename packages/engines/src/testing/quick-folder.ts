import { access, constants, statfs } from 'node:fs/promises'
import os from 'node:os'

const IN_MEMORY = '/dev/shm'
/** Every package's run has a cluster of its own, each of about 60 MB with its clones, and other programs need room as well. */
const ROOM_BYTES = 2 ** 30

/**
 * Where throw-away data lies: in memory where the machine has such a folder with a gigabyte of room (Linux; a container often has
 * 64 MB), else the folder for temporary files. Copying a database makes some 300 files, which a disk makes thirty times slower.
 */
export async function quickFolder(inMemory: string = IN_MEMORY, roomBytes: number = ROOM_BYTES): Promise<string> {
  try {
    await access(inMemory, constants.W_OK | constants.X_OK)
    const { bavail, bsize } = await statfs(inMemory)
    return bavail * bsize >= roomBytes ? inMemory : os.tmpdir()
  } catch {
    return os.tmpdir()
  }
}
