import { type Caller, signDelegation } from '@dixian/access';
import type { AskGraph } from '../use-cases/ask-graph';

/** Pictures as a page holds them, by the address that they were fetched from. */
export type Pictures = ReadonlyMap<string, string>;

const TIMEOUT_MS = 30_000;

/**
 * Fetches pictures in the caller's name, each of which its service writes down as sent to them. One that does not come,
 * its store being away, is left out: the paper names every file with its hash all the same.
 */
export async function fetchPictures(
  { url, secret }: AskGraph,
  { caller, work }: { caller: Caller; work: string },
  addresses: readonly string[],
): Promise<Pictures> {
  const pictures = new Map<string, string>();
  for (const address of addresses) {
    const authorization = signDelegation({ caller, work }, { secret, now: new Date() });
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await fetch(new URL(address, url), { headers: { authorization }, signal }).catch(
      () => undefined,
    );
    const type = answer?.headers.get('content-type') ?? '';
    if (!answer?.ok || !PICTURES.includes(type)) continue;
    const bytes = await answer.arrayBuffer().catch(() => undefined);
    if (bytes) pictures.set(address, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return pictures;
}

const PICTURES = ['image/jpeg', 'image/png'];
