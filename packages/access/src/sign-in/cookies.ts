/** better-auth's signed cookies, read and written by us: `<value>.<base64 HMAC-SHA256>`, URL-encoded. */
import { createHmac, timingSafeEqual } from 'node:crypto'

export interface CookieShape {
  readonly name: string
  readonly secure: boolean
}

/** The signed value of a cookie. @returns null when it is absent, unsigned or altered */
export function readSignedCookie(headers: Headers, name: string, secret: string): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at < 0 || part.slice(0, at).trim() !== name) continue
    return verifiedValue(part.slice(at + 1).trim(), secret)
  }
  return null
}

/** A `Set-Cookie` line for a signed value that lasts `seconds`. */
export function signedCookie(shape: CookieShape, value: string, secret: string, seconds: number): string {
  return cookieLine(shape, encodeURIComponent(`${value}.${signature(value, secret)}`), seconds)
}

/** A `Set-Cookie` line that removes the cookie. */
export const endedCookie = (shape: CookieShape): string => cookieLine(shape, '', 0)

function cookieLine({ name, secure }: CookieShape, value: string, seconds: number): string {
  return `${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

function verifiedValue(encoded: string, secret: string): string | null {
  let text: string
  try {
    text = decodeURIComponent(encoded)
  } catch {
    return null
  }
  const at = text.lastIndexOf('.')
  if (at < 1) return null
  const [given, right] = [Buffer.from(text.slice(at + 1)), Buffer.from(signature(text.slice(0, at), secret))]
  return given.byteLength === right.byteLength && timingSafeEqual(given, right) ? text.slice(0, at) : null
}

const signature = (value: string, secret: string): string => createHmac('sha256', secret).update(value).digest('base64')
