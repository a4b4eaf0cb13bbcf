import { type PeerSecrets, SERVICE_HEADER, signService } from '@dixian/access';
import { isToldChanges, type ToldChanges } from '@dixian/graph';
import { request as ask, type Dispatcher } from 'undici';

// Who is slower is asked again a moment later.
const SOON_MS = 2_000;

/** Asks a service what changed behind a mark of its own; undefined where it does not answer. */
export async function askChanges(
  { name, url }: { readonly name: string; readonly url: string },
  since: string | null,
  { secrets, dispatcher }: { readonly secrets: PeerSecrets; readonly dispatcher: Dispatcher },
): Promise<ToldChanges | undefined> {
  const signature = signService(
    { service: 'gateway', to: name },
    { purpose: 'events', secret: secrets.toward(name), now: new Date() },
  );
  try {
    const answer = await ask(new URL('/events/changes', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [SERVICE_HEADER]: signature },
      body: JSON.stringify({ since }),
      headersTimeout: SOON_MS,
      bodyTimeout: SOON_MS,
      dispatcher,
    });
    const told: unknown = await answer.body.json();
    return answer.statusCode === 200 && isToldChanges(told) ? told : undefined;
  } catch {
    return undefined;
  }
}
