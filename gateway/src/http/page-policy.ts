/** Content-Security-Policy of pages that the gateway writes itself: no script, nothing from elsewhere, forms to here alone. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
