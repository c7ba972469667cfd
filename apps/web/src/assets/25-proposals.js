// 文書からの取り込み案: the button says how many cells are ticked; all are ticked or none at once.
const takeButton = document.querySelector('[data-take-words]')
if (takeButton) {
  const ticks = [...document.querySelectorAll('[data-take]')]
  const count = () => {
    const chosen = ticks.filter((tick) => tick.checked).length
    takeButton.textContent = takeButton.dataset.takeWords.replace('{count}', chosen)
  }
  for (const button of document.querySelectorAll('[data-take-all]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      for (const tick of ticks) tick.checked = button.dataset.takeAll === 'yes'
      count()
    })
  }
  document.getElementById('proposal').addEventListener('change', count)
  count()
}
