import type { Browser, Page } from 'puppeteer'
import { browserGone, type RenderError } from './render-error.ts'
import { type WarmPage, warmUp } from './warm-page.ts'
import { within } from './within.ts'

/** A browser or a page may have died or got stuck before anybody noticed: that long is an answer waited for. */
const SILENCE_MS = 2_000
/** Where others print in the browser, a busy machine must not be taken for a stuck browser. */
const SILENCE_BESIDE_OTHERS_MS = 10_000

/** The pages of one browser. */
export type PagePool = {
  /** A page for one job; rejects with `browser-gone` where the browser gives none. */
  take: () => Promise<WarmPage>
  /** Takes a job's page back. One that is not `kept` is closed with all its memory, and so is one beside another that is ready. */
  giveBack: (page: WarmPage, kept: boolean) => Promise<void>
  /** Jobs that were given a page. */
  jobs: () => number
  /** Jobs that have one now. */
  busy: () => number
  lost: () => RenderError | undefined
  /** Says that the browser is lost: every job in it rejects with `browser-gone`. */
  lose: (why: string) => void
}

/** The pool of a browser that was just started; its first page is made ready before this resolves. */
export async function openPages(browser: Browser): Promise<PagePool> {
  const taken = new Set<WarmPage>()
  const ready: WarmPage[] = []
  let jobs = 0
  let lost: RenderError | undefined

  const lose = (why: string): void => {
    lost ??= browserGone(new Error(why))
    for (const page of [...taken, ...ready]) page.lose(lost)
  }
  browser.once('disconnected', () => lose('its process ended'))
  const line = await browser.target().createCDPSession()
  /** Whether the browser itself still answers (`browser.version()` would answer from memory); it is lost where it does not. */
  const answers = async (): Promise<boolean> => {
    const patience = taken.size > 0 ? SILENCE_BESIDE_OTHERS_MS : SILENCE_MS
    if (lost === undefined && !(await within(patience, line.send('Browser.getVersion')))) lose('it answers no more')
    return lost === undefined
  }
  const open = async (first?: Page): Promise<WarmPage> => {
    const opening = (first === undefined ? browser.newPage() : Promise.resolve(first)).then(warmUp)
    if (await within(SILENCE_BESIDE_OTHERS_MS, opening)) return await opening
    throw lost ?? browserGone(new Error('it opens no page'))
  }
  // A browser that answers will close the page, if not at once.
  const close = async ({ page }: WarmPage): Promise<boolean> => await within(SILENCE_MS, page.close())
  const readyPage = async (): Promise<WarmPage> => {
    const page = ready.pop()
    if (page === undefined) return await open()
    if (page.lost() === undefined && (await within(SILENCE_MS, page.page.evaluate('1')))) return page
    if (!(await answers())) throw lost ?? browserGone(new Error('it answers no more'))
    await close(page)
    return await open()
  }

  ready.push(await open((await browser.pages())[0]))
  return {
    take: async () => {
      jobs++
      const page = await readyPage()
      taken.add(page)
      if (lost !== undefined) page.lose(lost)
      return page
    },
    giveBack: async (page, kept) => {
      taken.delete(page)
      if (kept && ready.length === 0 && page.lost() === undefined && lost === undefined) {
        ready.push(page)
        return
      }
      if (!(await answers())) return
      // A browser may end when it has no page left; and the next job finds one that is ready.
      const spare = ready.length > 0 ? undefined : await open().catch(() => undefined)
      await close(page)
      if (spare === undefined) return
      if (ready.length === 0) ready.push(spare)
      else await close(spare)
    },
    jobs: () => jobs,
    busy: () => taken.size,
    lost: () => lost,
    lose,
  }
}
