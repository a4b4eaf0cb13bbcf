import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isLoopback, isPublicAddress } from './public-address';

/** A host whose addresses are not all of the public network, so that nothing goes there. */
export class AddressNotPublic extends Error {
  override readonly name = 'AddressNotPublic';
}

/** Asks for every address of a host, as `dns.lookup` does. */
export type Resolve = (
  host: string,
  options: { all: true; family?: number },
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** The machine's own way to look a host up. */
export const lookUpBySystem = systemLookup as Resolve;

/**
 * Looks a host up for the very connection that is being made and refuses it where any of its addresses is not public. What a
 * name said a moment before does not count: a server of names may answer the check and the connection differently.
 */
export function guardedLookup(
  { loopback }: { loopback: boolean },
  resolve: Resolve = lookUpBySystem,
): LookupFunction {
  return (host, options, done) => {
    const family = options.family === 4 || options.family === 6 ? { family: options.family } : {};
    resolve(host, { all: true, ...family }, (error, found) => {
      if (error) return done(error, []);
      const refused = found.length === 0 || found.some(({ address }) => !mayReach(address, loopback));
      if (refused) return done(new AddressNotPublic(`${host} is not in the public network`), []);
      const [first] = found;
      if (options.all) done(null, found);
      else if (first) done(null, first.address, first.family);
    });
  };
}

/** Whether a connection to this address may be made. */
export function mayReach(address: string, loopback: boolean): boolean {
  return isPublicAddress(address) || (loopback && isLoopback(address));
}
