import { condition, defineUpdate, setHandler } from '@temporalio/workflow'
import { BARE } from './bare-names.ts'

/** The Update with nothing behind it. */
export const setFlag = defineUpdate<boolean, [string]>(BARE.update)

/** Waits for Updates whose handler sets a flag, and does nothing else. */
export async function bareUpdates(): Promise<void> {
  let flag = ''
  setHandler(setFlag, (given) => {
    flag = given
    return true
  })
  await condition(() => flag === 'end')
}
