// 決裁: the button says what is ticked, and posts it.
const decision = document.getElementById('decision')
const promise = decision?.querySelector('[data-promise]')
if (decision && promise) {
  const ticks = [...decision.querySelectorAll('[data-return]')]
  const update = () => {
    const returned = ticks.filter((tick) => tick.checked).length
    const accepted = ticks.filter((tick) => tick.dataset.return === 'decide' && !tick.checked).length
    promise.value = `${accepted}/${returned}`
    const kind = returned === 0 ? 'accept' : accepted === 0 ? 'return' : 'both'
    for (const place of document.querySelectorAll('[data-words-accept]')) {
      const words = place.getAttribute(`data-words-${kind}`)
      place.textContent = words.replace('{accepted}', accepted).replace('{returned}', returned)
    }
  }
  decision.addEventListener('change', update)
  update()
}

// A password may be looked at while it is typed.
for (const toggle of document.querySelectorAll('[data-show]')) {
  const field = document.getElementById(toggle.dataset.show)
  toggle.hidden = false
  toggle.addEventListener('click', () => {
    const isHidden = field.type === 'password'
    field.type = isHidden ? 'text' : 'password'
    toggle.textContent = isHidden ? toggle.dataset.hide : toggle.dataset.word
  })
}

// 照会文: the paper beside the form says what is typed.
for (const place of document.querySelectorAll('[data-preview-of]')) {
  const field = document.getElementById(place.dataset.previewOf)
  field?.addEventListener('input', () => {
    place.textContent = field.value
  })
}
