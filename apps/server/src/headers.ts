/** Headers every answer carries. The policies allow nothing from any other host. */

/** Styles of the console and the reference are written by their libraries at run time; scripts never are. */
const APP_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const NOTHING_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export type Face = 'portal' | 'app' | 'data'

/**
 * Sets the security headers of an answer in place.
 * @param formTargets origins a portal form may lead to: the payment channels' pages
 */
export function secure(
  headers: Headers,
  face: Face,
  options: { https: boolean; formTargets: readonly string[] },
): void {
  headers.set('content-security-policy', policyOf(face, options.formTargets))
  headers.set('x-content-type-options', 'nosniff')
  headers.set('x-frame-options', 'DENY')
  // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  if (options.https) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
}

function policyOf(face: Face, formTargets: readonly string[]): string {
  if (face === 'data') return NOTHING_POLICY
  if (face === 'app') return APP_POLICY
  const forms = ["'self'", ...formTargets].join(' ')
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action ${forms}; frame-ancestors 'none'`
}
