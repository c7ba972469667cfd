'use strict'
// What scripts add; every page works without them.

// Letters as people count them, beside the label.
const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
for (const counter of document.querySelectorAll('[data-count-of]')) {
  const field = document.getElementById(counter.dataset.countOf)
  field?.addEventListener('input', () => {
    const letters = [...segmenter.segment(field.value)].length
    counter.textContent = counter.textContent.replace(/^\d+/, String(letters))
  })
}

const answers = document.getElementById('answers')

// Enter in a value field goes to the next value; Ctrl+S saves.
const values = [...document.querySelectorAll('input.value')]
addEventListener('keydown', (event) => {
  const at = values.indexOf(event.target)
  if (at !== -1 && event.key === 'Enter' && !event.isComposing) {
    event.preventDefault()
    values[at + 1]?.focus()
  }
  if ((event.ctrlKey || event.metaKey) && event.key === 's' && answers) {
    event.preventDefault()
    answers.requestSubmit(answers.querySelector('button[value="save"]'))
  }
})
