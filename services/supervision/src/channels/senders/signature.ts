import { createHmac, timingSafeEqual } from 'node:crypto';

/** The signature of a body at a moment: `t=<seconds>,v1=<HMAC-SHA-256 of "seconds.body" in hex>`. */
export function signatureOf(body: string, at: Date, secret: string): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** The part of a calendar's address that only who has the secret can make. */
export function calendarSeal(channelId: string, secret: string): string {
  return createHmac('sha256', secret).update(`calendar ${channelId}`).digest('base64url');
}

/** Whether a calendar's address was made with one of these secrets. */
export function isCalendarSeal(seal: string, channelId: string, secrets: readonly string[]): boolean {
  const given = Buffer.from(seal);
  return secrets.some((secret) => {
    const made = Buffer.from(calendarSeal(channelId, secret));
    return made.length === given.length && timingSafeEqual(made, given);
  });
}
