import type { EventPayloads } from '@dixian/events';
import {
  foldersLeftOut,
  type HeldPolicies,
  PolicyHolder,
  type PolicySet,
  startPolicies,
} from '@dixian/policy';
import { type EventHandler, onEvent, type ServiceBehaviour, type ServiceParts } from '@dixian/service';
import { type KeptSet, keepSet, newestSet, setOf } from './kept-sets';
import { pinningOf } from './pinning';
import { readSet } from './read-set';
import { SetWatch } from './set-watch';

/** The policies that a service decides by, and what it adds to the service's behaviour to keep them. */
export interface KeptPolicies {
  /** To be handed around once: every request, job and event finds the set in it with which it began. */
  readonly policies: PolicySet;
  readonly holder: PolicyHolder;
  readonly behaviour: Required<Pick<ServiceBehaviour, 'pinning' | 'stop'>> & {
    remarks(): { readonly policyFoldersLeftOut: readonly string[] };
  };
  readonly handler: EventHandler;
  /** Takes what the database keeps as the set in force without waiting for the next look. */
  look(): Promise<void>;
}

type Parts = Pick<ServiceParts, 'environment' | 'log' | 'workerDb' | 'jobs'>;

/**
 * Keeps the policies of a service: those that were told last, which its own database has; before any were, those of the
 * project and of the directories that its configuration lists.
 */
export async function keepPolicies(parts: Parts): Promise<KeptPolicies> {
  const { environment, log } = parts;
  const holder = new PolicyHolder(
    (await toldBefore(parts)) ?? (await startPolicies(environment.DIXIAN_POLICIES, log)),
  );
  const watch = new SetWatch(holder, parts);
  return {
    policies: holder.policies,
    holder,
    behaviour: {
      remarks: () => ({ policyFoldersLeftOut: foldersLeftOut(holder.current) }),
      pinning: pinningOf(holder, watch),
      stop: () => watch.stop(),
    },
    handler: onEvent('policies-changed', async ({ payload }, transaction) => {
      await keepSet(transaction, toldSet(payload));
    }),
    look: () => watch.look(),
  };
}

async function toldBefore({ environment, log, workerDb }: Parts): Promise<HeldPolicies | undefined> {
  const newest = await newestSet(workerDb);
  const kept = newest && (await setOf(workerDb, newest.digest));
  if (!kept) return undefined;
  const read = await readSet(kept, environment.DIXIAN_POLICIES);
  for (const { id, mistakes } of read.folders) {
    for (const mistake of mistakes) log.error({ folder: id, ...mistake }, 'policy folder left out');
  }
  return read;
}

function toldSet({ packs, absent, ...set }: EventPayloads['policies-changed']): KeptSet {
  return {
    ...set,
    packs: packs.map(({ files, ...pack }) => ({
      ...pack,
      files: Object.fromEntries(files.map(({ name, text }) => [name, text])),
    })),
    absent: absent.map(({ id, prefix }) => ({ id, ...(prefix !== null && { prefix }) })),
  };
}
