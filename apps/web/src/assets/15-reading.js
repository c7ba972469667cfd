// 回答: how a value is read, printed and judged, while it is typed.
{
  const spoken = document.querySelector('[data-spoken]')

  const follow = (place) => {
    const field = document.getElementById(place.dataset.readingOf)
    if (field === null) return
    const row = field.closest('.row')
    const named = document.getElementById(place.dataset.nameOf)
    const slot = (name) => place.querySelector(`[data-slot="${name}"]`)
    const say = (name, words) => {
      slot(name).textContent = words ?? ''
    }
    const offer = (button, text) => {
      button.hidden = text === ''
      button.dataset.fill = text
      button.textContent = button.dataset.words.replace('{text}', () => text)
    }
    const printed = () => {
      say('printed', field.value)
      slot('printed').hidden = field.value === ''
      slot('nothing').hidden = field.value !== ''
    }

    const askWhy = (words) => {
      const part = row.querySelector('[data-why]')
      if (part === null) return
      const sentence = part.querySelector('[data-slot="why"]')
      // Only the change opens the fold: who closed it by hand is not overruled with every letter.
      if (words !== null && sentence.hidden) part.querySelector('[data-slot="fold"]').open = true
      sentence.hidden = words === null
      part.querySelector('[data-slot="why-words"]').textContent = words ?? ''
      for (const mark of part.querySelectorAll('[data-slot="asked"]')) mark.hidden = words === null
      for (const mark of part.querySelectorAll('[data-slot="not-asked"]')) mark.hidden = words !== null
      for (const text of part.querySelectorAll('textarea')) {
        if (words === null) text.removeAttribute('aria-required')
        else text.setAttribute('aria-required', 'true')
      }
    }

    // Only where the value takes the place of a published one.
    const list = (findings) => {
      const found = slot('found')
      if (found === null) return
      found.hidden = findings.length === 0
      found.dataset.count = findings.length
      slot('findings').replaceChildren(
        ...findings.map(({ tone, severity, message }) => {
          const line = document.createElement('li')
          const grave = document.createElement('strong')
          line.className = `finding finding-${tone}`
          grave.textContent = severity
          line.append(grave, ` ${message}`)
          return line
        }),
      )
    }

    const show = ({ reading, isRefused, choices, proposal, judgement, why, findings = [] }) => {
      list(findings)
      say('reading', reading)
      slot('read').hidden = reading === null
      slot('alarm').hidden = !isRefused
      slot('reading').parentElement.classList.toggle('not-read', isRefused)
      if (isRefused) field.setAttribute('aria-invalid', 'true')
      else field.removeAttribute('aria-invalid')
      for (const [index, button] of place.querySelectorAll('[data-slot="choice"]').entries()) {
        offer(button, choices[index] ?? '')
      }
      offer(slot('proposal'), proposal ?? '')
      slot('wide').hidden = proposal === null
      // A cell of which nothing is judged has no place for a judgement.
      if (slot('judged') === null) return
      slot('judged').hidden = judgement === null
      slot('unjudged').hidden = judgement !== null
      askWhy(why)
      if (judgement === null) return
      slot('mark').className = `tag tag-${judgement.tone}`
      say('sign', judgement.sign)
      say('word', judgement.word)
      say('reason', judgement.reason)
    }

    const tell = ({ aborted }) => {
      if (!spoken || aborted) return
      const found = slot('found')
      const asks = found === null || found.hidden ? '' : found.dataset.words.replace('{n}', found.dataset.count)
      spoken.textContent = `${slot('read').hidden ? '' : slot('reading').textContent}${asks}`
    }

    let asking = new AbortController()
    const ask = async () => {
      const chosen = (name) => row.querySelector(`input[name$=".${name}"]:checked`)?.value ?? ''
      const query = new URLSearchParams({
        raw: field.value.slice(0, 400),
        status: chosen('status'),
        reason: chosen('reason'),
        ...(named === null ? {} : { name: named.value }),
      })
      const answer = await fetch(`${place.dataset.address}&${query}`, {
        headers: { accept: 'application/json' },
        redirect: 'manual',
        signal: asking.signal,
      })
      if (!answer.ok) throw new Error(`reading: ${answer.status}`)
      return answer.json()
    }

    // What was said of the text before is not left standing beside another text.
    const unknown = {
      reading: place.dataset.later,
      isRefused: false,
      choices: [],
      proposal: null,
      judgement: null,
      why: null,
      findings: [],
    }
    let asked
    let told
    let answered = Promise.resolve()
    const soon = () => {
      printed()
      asking.abort()
      asking = new AbortController()
      clearTimeout(asked)
      clearTimeout(told)
      const { signal } = asking
      asked = setTimeout(() => {
        answered = ask()
          .then(show)
          .catch(() => {
            if (!signal.aborted) show(unknown)
          })
      }, 300)
      told = setTimeout(() => {
        void answered.then(() => tell(signal))
      }, 800)
    }
    field.addEventListener('input', soon)
    row.addEventListener('change', ({ target }) => {
      if (target.type === 'radio' && /\.(status|reason)$/.test(target.name)) soon()
    })
    for (const button of place.querySelectorAll('[data-fill]')) {
      button.hidden = button.dataset.fill === ''
      button.addEventListener('click', () => {
        field.value = button.dataset.fill
        field.focus()
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
    }
  }

  for (const place of document.querySelectorAll('[data-reading-of]')) follow(place)
}
