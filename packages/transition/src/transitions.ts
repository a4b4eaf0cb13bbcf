import type { Fact } from '@dixian/access';
import { type PolicySet, transitionRules } from '@dixian/policy';
import { type AnyTable, isAway, type ServiceParts, systemScope } from '@dixian/service';
import type { MigrationInterface } from 'typeorm';
import { itemResolvers, itemsOf } from './graphql/item-resolvers';
import { turnJob } from './jobs';
import { CreateTransitionItems1765320000000 } from './migrations/1765320000000-create-transition-items';
import type { TransitionRule } from './rule';
import { transitionItem, transitionPart } from './tables';
import { applyPart } from './work/apply-part';
import { noteFailed } from './work/part';
import { previewPart } from './work/preview-part';
import { tellPart } from './work/tell';
import type { Turning } from './work/turning';
import { undoPart } from './work/undo-part';

const WORKING = { PREVIEW: previewPart, APPLY: applyPart, UNDO: undoPart };

/** The tables and migrations by which a service keeps its parts of runs; items follow their household to another place. */
export const transitionKeeping: {
  readonly tables: readonly AnyTable[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Names of tables whose rows follow their household. */
  readonly following: readonly string[];
  /** Names of tables whose rows carry a division alone. */
  readonly placed: readonly string[];
} = {
  tables: [transitionPart, transitionItem],
  migrations: [CreateTransitionItems1765320000000],
  following: [transitionItem.options.name],
  placed: [transitionPart.options.name],
};

/** What a service takes part in runs with. */
export interface TransitionOptions<Field extends string> {
  readonly service: string;
  readonly parts: Pick<ServiceParts, 'environment' | 'jobs' | 'workerDb' | 'published'>;
  readonly policies: PolicySet;
  /** In the order in which they are done. */
  readonly rules: readonly TransitionRule[];
  /** The field of TransitionRun that shows its items, as `financeItems`. */
  readonly field: Field;
  /** The kind of fact that the items tell. */
  readonly fact: Fact;
}

/** Registers the service's work on runs, and gives the resolvers of its items. */
export function takingTurns<Field extends string>(options: TransitionOptions<Field>) {
  const { service, parts, policies, rules, field, fact } = options;
  assertRules(service, rules);
  const { workerDb: database, published } = parts;
  const batchSize = parts.environment.TURN_BATCH;
  const turning: Turning = { service, rules, policies, database, batchSize, published };
  parts.jobs.register(turnJob(service), async (work, { signal, log }) => {
    try {
      await WORKING[work.phase](turning, work, signal);
    } catch (error) {
      // Who looks at the run sees that it does not go on; what has been done stays, and the next attempt goes on behind it.
      if (!isAway(error) && !signal.aborted) await noteFailure(turning, work.runId, error);
      throw error;
    }
    log.info({ runId: work.runId, phase: work.phase }, 'worked on a part of a run');
  });
  return {
    TransitionRun: { [field]: itemsOf(service, fact) } as Record<Field, ReturnType<typeof itemsOf>>,
    TransitionItem: itemResolvers(rules),
  };
}

async function noteFailure({ database, service, published }: Turning, runId: string, error: unknown) {
  const failure = error instanceof Error ? error.name : 'Error';
  await database.write(systemScope, async (transaction) => {
    await noteFailed(transaction, runId, failure);
    await tellPart(transaction, service, runId);
  });
  published();
}

/** Throws where the rules that the service does and those that documents may ask of it are not the same. */
function assertRules(service: string, rules: readonly TransitionRule[]): void {
  const own = [...transitionRules().values()].filter((rule) => rule.service === service);
  const [declared, listed] = [rules.map(({ name }) => name), own.map(({ rule }) => rule)];
  if (declared.toSorted().join() === listed.toSorted().join()) return;
  throw new Error(
    `${service} does the transitions [${declared}] but schemas/policy/transition-rules names [${listed}]: make the two agree`,
  );
}
