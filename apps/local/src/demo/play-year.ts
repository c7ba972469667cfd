import { setTimeout as sleep } from 'node:timers/promises'
import { answerRequest } from './answer-request.ts'
import { ActRefused } from './http/send-act.ts'
import { UnexpectedAnswer, Visitor } from './http/visitor.ts'
import { openYear } from './open-year.ts'
import { Person } from './person.ts'
import { preparePublication } from './prepare-publication.ts'
import { reviewRequest } from './review-request.ts'
import { answersByRow } from './row-answer.ts'
import type { OnAct, PlayedYear, YearScript } from './year-script.ts'

/** Who listens to the demonstration while it goes on. */
export interface Audience {
  onAct: OnAct
  /** Hears a plain Japanese line whenever something notable was done. */
  onProgress: (line: string) => void
  words: PlayWords
  signal: AbortSignal
}

/** The sentences of the progress, handed in so that all texts stand in one place. */
export interface PlayWords {
  opened: (fiscalYear: number) => string
  answered: (requests: number) => string
  returned: string
  asked: string
  published: string
  settleReason: string
  waiting: (reason: string) => string
  stuck: (minutes: number) => string
}

/** How long nothing may move before the demonstration gives up. */
const PATIENCE_MS = 300_000
const PAUSE_MS = 250

/**
 * Plays a year from wherever it stands to its publication, as its people do it: everybody looks at their 処理待ち and does what
 * waits there. Knows nothing but what the pages show, so an interrupted year goes on. Trouble that passes (a restart) is waited
 * for; throws {@link ActRefused} where the application says no, and when nothing moves for five minutes.
 */
export async function playYear(script: YearScript, audience: Audience): Promise<PlayedYear> {
  const play = new Play(script, audience)
  let lastMove = Date.now()
  while (!(await play.orWait(() => play.isPublished(), false))) {
    if (await play.round()) lastMove = Date.now()
    else await sleep(PAUSE_MS, undefined, { signal: audience.signal })
    if (Date.now() - lastMove > PATIENCE_MS) throw new UnexpectedAnswer(audience.words.stuck(PATIENCE_MS / 60_000))
  }
  audience.onProgress(audience.words.published)
  return play.result()
}

class Play {
  readonly #script: YearScript
  readonly #audience: Audience
  readonly #people: Person[]
  readonly #answering
  readonly #answered = new Set<string>()
  #acts = 0
  #isOpen = false
  #lastReason = ''

  constructor(script: YearScript, audience: Audience) {
    this.#script = script
    this.#audience = audience
    this.#people = script.accounts.map(
      (account) => new Person(account, script.password, new Visitor(script.baseUrl, audience.signal)),
    )
    this.#answering = { answers: answersByRow(script.answers), mistake: script.mistake }
  }

  result(): PlayedYear {
    return { sections: this.#answered.size, acts: this.#acts }
  }

  async isPublished(): Promise<boolean> {
    const { baseUrl, municipality, fiscalYear } = this.#script
    const visitor = new Visitor(baseUrl, this.#audience.signal)
    return visitor.exists(`/public/${municipality}/${fiscalYear}/`)
  }

  /** One turn of everybody; true where something moved. */
  async round(): Promise<boolean> {
    if (!this.#isOpen) this.#isOpen = await this.orWait(() => this.#openUnlessOpen(), false)
    if (!this.#isOpen) return false
    let moved = false
    for (const person of this.#people) {
      if (await this.orWait(() => this.#doWhatWaits(person), false)) moved = true
    }
    return (await this.orWait(() => this.#prepare(), false)) || moved
  }

  /** Does some work; where something is down for a moment says so, waits, and gives `otherwise`. */
  async orWait<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    const { signal } = this.#audience
    try {
      return await work()
    } catch (error) {
      if (signal.aborted || !passes(error)) throw error
      this.#tellOnce(error.message)
      await sleep(PAUSE_MS * 4, undefined, { signal })
      return otherwise
    }
  }

  #tellOnce(reason: string): void {
    const { onProgress, words } = this.#audience
    if (reason !== this.#lastReason) onProgress(words.waiting(reason))
    this.#lastReason = reason
  }

  #planner(): Person {
    const person = this.#people.find(({ account }) => account === this.#script.planning)
    if (person === undefined) throw new ActRefused(`no account ${this.#script.planning}`)
    return person
  }

  async #openUnlessOpen(): Promise<boolean> {
    const { fiscalYear } = this.#script
    const planner = this.#planner()
    if ((await planner.open('/cycles')).links().some(({ pathname }) => pathname === `/cycles/${fiscalYear}`))
      return true
    this.#count(await openYear(planner, this.#script))
    this.#audience.onProgress(this.#audience.words.opened(fiscalYear))
    return true
  }

  async #doWhatWaits(person: Person): Promise<boolean> {
    const page = await person.open('/')
    const addresses = new Set(
      page.withClass('work-entry').flatMap((entry) => page.links(entry).map((url) => url.pathname)),
    )
    let moved = false
    for (const path of addresses) {
      if (/^\/requests\/[^/]+$/.test(path)) {
        this.#count(await answerRequest(person, path, this.#answering))
        if (!this.#answered.has(path))
          this.#audience.onProgress(this.#audience.words.answered(this.#answered.add(path).size))
        moved = true
      } else if (path.endsWith('/decision')) {
        const { decisionId, returned } = await reviewRequest(person, path, this.#script.mistake)
        this.#count(decisionId)
        if (returned) this.#audience.onProgress(this.#audience.words.returned)
        moved = true
      }
    }
    return moved
  }

  async #prepare(): Promise<boolean> {
    const { fiscalYear, judged } = this.#script
    const { words, onProgress } = this.#audience
    const done = await preparePublication(this.#planner(), `/cycles/${fiscalYear}`, {
      reason: words.settleReason,
      judged: judged ?? [],
    })
    for (const decisionId of done) this.#count(decisionId)
    if (done.length > 0) onProgress(words.asked)
    return done.length > 0
  }

  #count(decisionId: string): void {
    this.#acts += 1
    this.#audience.onAct(decisionId)
  }
}

/** True for trouble that may be over soon: a server in trouble, a connection that broke, another act under way. */
function passes(error: unknown): error is Error {
  if (error instanceof UnexpectedAnswer || error instanceof ActRefused) return error.passes
  // What fetch throws when nobody listens, the connection breaks or the time is over.
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')
}
