import { breaches, sidewaysScroll } from '@torikumi/engines/testing/screen'
import type { Screen } from './browser.ts'
import type { Person } from './office.ts'

/** What somebody saw of a page at one width: breaches of accessibility, and by how much it scrolls sideways. */
export interface Look {
  address: string
  width: number
  breaches: readonly string[]
  overflow: number
}

/** Whether a look found anything to mend. */
export const isWrong = ({ breaches: broken, overflow }: Look): boolean => broken.length > 0 || overflow !== 0

/** Looks at a page as it stands now, at 1280 and at 320 px. */
export async function lookAt(screen: Screen, person: Person, address: string): Promise<Look[]> {
  const looks: Look[] = []
  for (const width of [1280, 320]) {
    const page = await screen.page(person, width)
    await page.goto(`${screen.base}${address}`)
    looks.push({ address, width, breaches: await breaches(page), overflow: await sidewaysScroll(page) })
    await page.browserContext().close()
  }
  return looks
}
