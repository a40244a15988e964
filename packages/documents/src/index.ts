export { qrCode } from './qr-code.ts'
export { typeset } from './typeset.ts'
