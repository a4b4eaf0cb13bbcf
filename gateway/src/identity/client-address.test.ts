import type { IncomingMessage } from 'node:http';
import { clientAddress, isProxy } from './client-address';
import { originsBy } from './origins';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

test('without trusted proxies the connection says it, whatever the client writes', () => {
  expect(clientAddress([])(from('192.0.2.7', '198.51.100.1'))).toBe('192.0.2.7');
  expect(clientAddress(['10.0.0.1'])(from('192.0.2.7', '198.51.100.1'))).toBe('192.0.2.7');
});

test.each([
  ['198.51.100.1', '198.51.100.1'],
  ['203.0.113.9, 198.51.100.1', '198.51.100.1'],
  ['203.0.113.9, 198.51.100.1, 10.0.3.4', '198.51.100.1'],
  ['198.51.100.1:44321', '198.51.100.1'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['198.51.100.1, not an address', '10.0.0.1'],
  ['', '10.0.0.1'],
  [undefined, '10.0.0.1'],
])('behind a trusted proxy %j is %s', (forwarded, address) => {
  expect(clientAddress(['10.0.0.0/16'])(from('::ffff:10.0.0.1', forwarded))).toBe(address);
});

test('an IPv6 proxy, and a socket that is gone', () => {
  expect(clientAddress(['fd00::/8'])(from('fd00::2', '198.51.100.1'))).toBe('198.51.100.1');
  expect(clientAddress(['fd00::/8'])(from(undefined, '198.51.100.1'))).toBe('');
});

test.each([
  ['10.0.0.1', true],
  ['10.0.0.0/8', true],
  ['fd00::/8', true],
  ['10.0.0.0/33', false],
  ['fd00::/129', false],
  ['10.0.0.0/8/1', false],
  ['10.0.0.0/', false],
  ['proxy.example', false],
])('%s names proxies: %s', (text, names) => expect(isProxy(text)).toBe(names));

test('an origin does not show the address, is the same for a secret and another for another', () => {
  const origin = originsBy('one secret')('192.0.2.7');
  expect(origin).toMatch(/^[\w-]{43}$/);
  expect(originsBy('one secret')('192.0.2.7')).toBe(origin);
  expect(originsBy('one secret')('192.0.2.8')).not.toBe(origin);
  expect(originsBy('another secret')('192.0.2.7')).not.toBe(origin);
});

test('all addresses of one IPv6 line are one origin, its neighbours are others', () => {
  const of = originsBy('one secret');
  expect(of('2001:db8:0:1::1')).toBe(of('2001:db8:0:1:ffff:ffff:ffff:ffff'));
  expect(of('2001:0db8::1:0:0:0:1')).toBe(of('2001:db8:0:1::2'));
  expect(of('2001:db8:0:2::1')).not.toBe(of('2001:db8:0:1::1'));
});
