import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Old web views of government desktops are still Chrome 87 and Safari 14 (stack.md). One chunk per page, the libraries apart so that they stay cached. */
export default defineConfig({
  plugins: [react()],
  build: {
    target: ['chrome87', 'safari14'],
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next)\// }],
        },
      },
    },
  },
  server: {
    proxy: { '/api': { target: 'http://127.0.0.1:8080', headers: { host: 'console.localhost:8080' } } },
  },
})
