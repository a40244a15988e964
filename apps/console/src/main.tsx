import '@gongbao/ui/ui.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startLanguages } from './i18n/index.ts'

const root = document.getElementById('root')
if (!root) throw new Error('no #root in the page')
void startLanguages().then(() => createRoot(root).render(<App />))
