import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';

/**
 * Turns client addresses into origins, to be counted and not to be known: keyed hashes, the same in every gateway that
 * has the secret. An IPv6 address counts by its first 64 bits, which are what one line is given.
 */
export function originsBy(secret: string): (address: string) => string {
  const key = createHmac('sha256', secret).update('origin of a request without an account').digest();
  return (address) => {
    const counted = isIP(address) === 6 ? networkOf(address) : address;
    return createHmac('sha256', key).update(counted).digest('base64url');
  };
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  if (tail !== undefined) {
    const behind = tail.split(':').filter((group) => group !== '');
    while (groups.length + behind.length < 8) groups.push('0');
    groups.push(...behind);
  }
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
