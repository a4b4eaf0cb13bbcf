import { type PeerSecrets, SERVICE_HEADER, signService } from '@dixian/access';
import { isToldChanges, type ToldChanges } from '@dixian/graph';
import { z } from 'zod';
import { givenEvents } from './give-events';
import { backlog, countedIds, digests, type EventPublisher, namedIds } from './publisher';

const TIMEOUT_MS = 10_000;
const toldChanges = z.custom<ToldChanges>(isToldChanges);

/** A publisher that does not take this service's signature: their secrets differ. */
export class SignatureRefused extends Error {
  override readonly name = 'SignatureRefused';
}

/** A publisher in another process; an Error whenever it does not answer, for whatever reason. */
export function remotePublisher(
  address: () => string,
  { service, publisher, secrets }: { service: string; publisher: string; secrets: PeerSecrets },
): EventPublisher {
  async function ask<Schema extends z.ZodType>(
    path: string,
    body: object,
    answer: Schema,
  ): Promise<z.infer<Schema>> {
    const response = await fetch(`${address()}/events${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [SERVICE_HEADER]: signService(
          { service, to: publisher },
          { purpose: 'events', secret: secrets.toward(publisher), now: new Date() },
        ),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      if (response.status === 401)
        throw new SignatureRefused(
          `${publisher} does not take the signature of ${service}: their secrets differ (ASKING_SECRETS, OWN_SECRETS), or their clocks`,
        );
      throw new Error(`it answers ${response.status}`);
    }
    return answer.parse(await response.json());
  }
  return {
    give: (_subscriber, ids) => ask('', { ids }, givenEvents),
    acknowledge: async (_subscriber, ids) => (await ask('/handled', { ids }, countedIds)).count,
    sendAgain: async (_subscriber, ids) => (await ask('/missing', { ids }, countedIds)).count,
    digestsFor: async (_subscriber, range) => (await ask('/digests', range, digests)).digests,
    backlogIn: async (_asker, division) => (await ask('/backlog', { division }, backlog)).backlog,
    changesSince: (_asker, since) => ask('/changes', { since }, toldChanges),
    idsFor: async (_subscriber, range) => (await ask('/ids', range, namedIds)).ids,
  };
}
