import { CALLER_HEADER, callerOf, type PeerSecrets } from '@dixian/access';
import { request as ask, type Dispatcher } from 'undici';
import type { LedTo } from './former-places';
import { signedBySubgraph } from './signed-caller';

// The service that keeps divisions.
const REGISTER = 'households';
const SOON_MS = 2_000;
const GATEWAY = callerOf({ id: 'gateway', name: 'gateway', role: 'auditor', division: '', pii: false });

/** Asks the register which codes lead elsewhere today; undefined where it does not answer. */
export async function askFormerPlaces(
  services: readonly { readonly name: string; readonly url: string }[],
  { secrets, dispatcher }: { readonly secrets: PeerSecrets; readonly dispatcher: Dispatcher },
): Promise<LedTo | undefined> {
  const register = services.find(({ name }) => name === REGISTER);
  if (!register) return undefined;
  try {
    const answer = await ask(new URL('/former-places', register.url), {
      headers: { [CALLER_HEADER]: signedBySubgraph(secrets, GATEWAY, 'zh')(REGISTER) },
      headersTimeout: SOON_MS,
      bodyTimeout: SOON_MS,
      dispatcher,
    });
    const { ledTo } = (await answer.body.json()) as { ledTo?: unknown };
    if (answer.statusCode !== 200 || !Array.isArray(ledTo)) return undefined;
    return new Map(ledTo.filter(isPair));
  } catch {
    return undefined;
  }
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((code) => /^\d+$/.test(String(code)));
}
