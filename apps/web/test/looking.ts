import { breaches } from './breaches.ts'
import type { Screen } from './browser.ts'
import type { Person } from './office.ts'

/** What somebody saw of a page at one width: breaches of accessibility, and by how much it scrolls sideways. */
export interface Look {
  address: string
  width: number
  breaches: readonly string[]
  overflow: number
}

/** Looks at a page as it stands now, at 1280 and at 320 px. */
export async function lookAt(screen: Screen, person: Person, address: string): Promise<Look[]> {
  const looks: Look[] = []
  for (const width of [1280, 320]) {
    const page = await screen.page(person, width)
    await page.goto(`${screen.base}${address}`)
    const overflow = Number(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    )
    looks.push({ address, width, breaches: await breaches(page), overflow })
    await page.browserContext().close()
  }
  return looks
}
