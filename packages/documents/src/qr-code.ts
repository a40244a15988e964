import { renderSVG } from 'uqr'

/** A text as a QR code: an SVG that a document or a page may hold. Level M: a crease or a stamp over a corner does not spoil it. */
export const qrCode = (text: string): string => renderSVG(text, { ecc: 'M', border: 0 })
