// Small helps; every page works without them.
;(() => {
  // A second tap does not send a form again: it rests until the page answers, or ten seconds.
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (form.method !== 'post') return
    if (form.dataset.sent) return event.preventDefault()
    form.dataset.sent = '1'
    form.querySelector('[type=submit]')?.setAttribute('aria-busy', 'true')
    setTimeout(() => delete form.dataset.sent, 10000)
  })
  // Coming back by the back button: forms are fresh again.
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
    for (const button of document.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy')
  })
  // What went wrong is read first.
  document.querySelector('#problem')?.focus()
  // While an order waits the page looks quietly, with a longer pause each time, and shows itself anew only when something has changed.
  const waiting = document.querySelector('[data-look-again]')
  const look = (round) => {
    const mark = `data-look-again="${waiting.dataset.lookAgain}"`
    setTimeout(
      async () => {
        const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } }).catch(() => null)
        if (answer?.ok && !(await answer.text()).includes(mark)) location.reload()
        else if (round < 60) look(round + 1)
      },
      Math.min(800 + round * 400, 8000),
    )
  }
  if (waiting) look(0)
  // Read aloud, where the browser can.
  const speak = document.querySelector('[data-read-aloud]')
  if (speak && 'speechSynthesis' in window) {
    speak.classList.remove('kept')
    speak.addEventListener('click', () => {
      if (speechSynthesis.speaking) return speechSynthesis.cancel()
      // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not read
      const words = new SpeechSynthesisUtterance(document.querySelector('main').innerText)
      words.lang = document.documentElement.lang
      words.rate = 0.9
      speechSynthesis.speak(words)
    })
  }
})()
