import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent from a page of another site, which would report in the name of whoever looks at it. Browsers say so
 * themselves; older ones name at least the page's origin, and the oldest nothing.
 */
export function isFromElsewhere(headers: IncomingHttpHeaders, publicUrl: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined) return false;
  // A proxy in front may hand on another host than the one that people reach.
  const ours = [headers.host, publicUrl && new URL(publicUrl).host];
  return !URL.canParse(origin) || !ours.includes(new URL(origin).host);
}
