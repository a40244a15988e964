// Small helps; every page works without them.
;(() => {
  // A second tap does not send the form again: the button rests until the page answers or ten seconds have passed.
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (form.dataset.sent) return event.preventDefault()
    form.dataset.sent = '1'
    const button = form.querySelector('button[type=submit]')
    if (button) button.setAttribute('aria-busy', 'true')
    setTimeout(() => delete form.dataset.sent, 10000)
  })
  // Coming back by the back button: forms are fresh again.
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
  })
  // While an order or a payment is being settled the page looks again by itself, with a longer pause each time.
  const waiting = document.querySelector('[data-look-again]')
  if (waiting) {
    const url = new URL(location.href)
    const round = Number(url.searchParams.get('look') || 0)
    if (round < 20) {
      url.searchParams.set('look', String(round + 1))
      setTimeout(() => location.replace(url), Math.min(1000 + round * 500, 5000))
    }
  }
  // Read aloud, where the browser can.
  const speak = document.querySelector('[data-read-aloud]')
  if (speak && 'speechSynthesis' in window) {
    speak.hidden = false
    speak.addEventListener('click', () => {
      speechSynthesis.cancel()
      const words = new SpeechSynthesisUtterance(document.querySelector('main').textContent)
      words.lang = document.documentElement.lang
      words.rate = 0.9
      speechSynthesis.speak(words)
    })
  }
})()
