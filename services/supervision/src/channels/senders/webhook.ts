import { request as requestPlain } from 'node:http';
import { request as requestSecured } from 'node:https';
import { isIP } from 'node:net';
import { AddressNotPublic, guardedLookup, mayReach, type Resolve } from './guarded-lookup';
import { signatureOf } from './signature';

/** A message to somebody's server. */
export interface Webhook {
  readonly url: string;
  /** The same each time that it is tried, so that the receiver takes it once. */
  readonly deliveryId: string;
  readonly body: string;
}

/** An answer that does not say that the message was taken. */
class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
}

const LONGEST_MS = 10_000;

/**
 * Posts a signed message and resolves when the receiver has taken it (2xx). No redirect is followed, no proxy used, and what the
 * receiver says is not read.
 */
export function sendWebhook(
  { url, deliveryId, body }: Webhook,
  { secret, loopback, resolve, now }: { secret: string; loopback: boolean; resolve: Resolve; now: Date },
): Promise<void> {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  // An address instead of a name is not looked up.
  if (isIP(host) !== 0 && !mayReach(host, loopback)) {
    return Promise.reject(new AddressNotPublic(`${host} is not in the public network`));
  }
  const request = protocol === 'https:' ? requestSecured : requestPlain;
  return new Promise((taken, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      lookup: guardedLookup({ loopback }, resolve),
      signal: AbortSignal.timeout(LONGEST_MS),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'dixian',
        'x-dixian-delivery': deliveryId,
        'x-dixian-signature': signatureOf(body, now, secret),
      },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const { statusCode = 0 } = response;
      response.destroy();
      if (statusCode >= 200 && statusCode < 300) taken();
      else reject(new WebhookRefused(`the receiver answered ${statusCode}`));
    });
    sent.end(body);
  });
}
