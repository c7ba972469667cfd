// 回答: the draft is saved while it is typed; text that is not saved yet is named in the bar and guarded on leaving.
if (answers) {
  const AFTER_TYPING = 2_000
  const AT_MOST_EVERY = 10_000
  const words = document.querySelector('[data-saved]')
  const touched = new Set()
  let saving = null
  let lastStart = 0
  let timer
  let isLeaving = false

  const say = (state, text) => {
    if (words === null) return
    words.textContent = text
    for (const mark of document.querySelectorAll('[data-saved-mark]')) mark.hidden = mark.dataset.savedMark !== state
  }

  // Only the rows somebody typed into: another person may be at work on the others.
  const typed = (items) => {
    const form = new URLSearchParams()
    for (const [name, text] of new FormData(answers)) {
      const item = /^(?:items|notes)\[([0-9a-f-]{36})/.exec(name)?.[1]
      if (name === 'decision_id' || items.has(item)) form.append(name, text)
    }
    form.set('act', 'save')
    return form
  }

  const send = async (items) => {
    const answer = await fetch(answers.action, {
      method: 'POST',
      body: typed(items),
      headers: { accept: 'application/json' },
    })
    if (!answer.ok) return { isWhole: false, words: words?.dataset.failed ?? '', versions: {} }
    return answer.json()
  }

  // Of the rows that were sent; the others were not looked at.
  const showUsualForms = (items, hints) => {
    for (const place of document.querySelectorAll('[data-usual-form-of]')) {
      if (!items.has(place.dataset.usualFormOf)) continue
      place.textContent = hints[place.id] ?? ''
      place.hidden = place.textContent === ''
    }
  }

  const showSaved = ({ isWhole, words: text, versions }) => {
    for (const [item, version] of Object.entries(versions)) {
      answers.elements.namedItem(`items[${item}].version`).value = version
    }
    if (!isWhole) say('failed', text)
    else if (touched.size === 0) say('saved', text)
  }

  const save = () => {
    if (saving || isLeaving || touched.size === 0) return
    const items = new Set(touched)
    touched.clear()
    lastStart = Date.now()
    say('saving', words?.dataset.saving ?? '')
    saving = send(items)
      .then((saved) => {
        showSaved(saved)
        if (saved.hints) showUsualForms(items, saved.hints)
        if (!saved.isWhole) for (const item of items) touched.add(item)
      })
      .catch(() => {
        for (const item of items) touched.add(item)
        say('failed', words?.dataset.offline ?? '')
        later(AT_MOST_EVERY)
      })
      .finally(() => {
        saving = null
      })
  }

  const later = (wait) => {
    clearTimeout(timer)
    timer = setTimeout(save, Math.max(wait, lastStart + AT_MOST_EVERY - Date.now()))
  }

  const touch = ({ target }, wait) => {
    const item = /^(?:items|notes)\[([0-9a-f-]{36})/.exec(target.name ?? '')?.[1]
    if (item === undefined) return
    touched.add(item)
    if (saving === null) say('unsaved', words?.dataset.unsaved ?? '')
    later(wait)
  }
  answers.addEventListener('input', (event) => touch(event, AFTER_TYPING))
  answers.addEventListener('change', (event) => touch(event, 0))
  addEventListener('online', () => later(0))

  answers.addEventListener('submit', (event) => {
    // The form would carry the versions from before the saving that is under way.
    if (saving) {
      event.preventDefault()
      saving.then(() => answers.requestSubmit(event.submitter))
      return
    }
    isLeaving = true
    clearTimeout(timer)
  })
  addEventListener('pageshow', () => {
    isLeaving = false
  })
  addEventListener('beforeunload', (event) => {
    if (!isLeaving && (saving || touched.size > 0)) event.preventDefault()
  })
}
