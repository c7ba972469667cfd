// A page that waits for something: asks whether its state is another one, and is opened anew then, at once or by whoever types in it.
const followed = document.querySelector('[data-follow]')
if (followed) {
  const wait = Number(followed.dataset.every) * 1000
  let isTyped = false
  addEventListener('input', () => {
    isTyped = true
  })

  const later = () => {
    setTimeout(() => {
      ask().catch(later)
    }, wait)
  }

  const open = (address) => {
    const words = followed.querySelector('output')
    if (isTyped) words.textContent = words.dataset.words
    else location.replace(address)
  }

  const ask = async () => {
    const answer = await fetch(location.pathname + location.search, { headers: { accept: 'text/html' } })
    // Led elsewhere: the record has answered.
    if (answer.redirected) return open(answer.url)
    if (!answer.ok) return later()
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (page.querySelector('[data-follow]')?.dataset.follow === followed.dataset.follow) later()
    else open(location.pathname + location.search)
  }
  later()
}
