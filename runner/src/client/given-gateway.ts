import { StartRefused } from '../start/start-refused';
import { GraphClient } from './graph-client';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * A client of a gateway anywhere, with a token of its own issuer from DIXIAN_TOKEN: never as an argument, which everybody on the
 * machine could read. Refused without one, and over plain HTTP to another machine.
 */
export function givenGateway(address: string, token: string | undefined): GraphClient {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new StartRefused(`--gateway takes an address such as https://dixian.example.gov.cn: ${address}`);
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    throw new StartRefused('A token is sent over https only, but to this machine itself.');
  if (!token?.trim())
    throw new StartRefused(
      'Put a token of your issuer into DIXIAN_TOKEN: an argument would be seen by everybody on the machine.',
    );
  return new GraphClient(url.origin, token.trim().replace(/^Bearer\s+/i, ''));
}
