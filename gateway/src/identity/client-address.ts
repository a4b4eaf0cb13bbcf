import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Whether a text names proxies: an address, or a network as address/bits. */
export function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** Whether a network holds more addresses than anybody's proxies have: wider than 10.0.0.0/8. */
export function isWide(text: string): boolean {
  const [address = '', bits] = text.split('/');
  return bits !== undefined && Number(bits) < (isIP(address) === 6 ? 16 : 8);
}

/**
 * Tells where a request comes from: the address of the connection, or, where that is a trusted proxy's, the last address
 * in X-Forwarded-For that is none. Whatever stands before it anybody may have written.
 */
export function clientAddress(proxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = listOf(proxies);
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return ({ socket, headers }) => {
    let address = plain(socket.remoteAddress ?? '');
    if (proxies.length === 0) return address;
    const hops = String(headers['x-forwarded-for'] ?? '').split(',');
    while (isIP(address) !== 0 && isTrusted(address)) {
      const before = plain(hops.pop() ?? '');
      if (isIP(before) === 0) break;
      address = before;
    }
    return address;
  };
}

function listOf(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

// An IPv4 client of a socket for both is ::ffff:192.0.2.1; some proxies write the port behind the address.
function plain(address: string): string {
  const text = address.trim().replace(/^\[(.*)\](:\d+)?$/, '$1');
  const mapped = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i.exec(text);
  return mapped?.[1] ?? text.replace(/%.*$/, '');
}
