import { randomUUID } from 'node:crypto';
import type { JobDefinition } from '@dixian/jobs';
import { loadPolicies, policiesDirectory, transitionRules } from '@dixian/policy';
import type { ServiceUnderTest } from './running-service';
import { waitUntil } from './wait-until';

/** What a service is asked to do with its part of a run of dated transitions. */
interface Work {
  readonly runId: string;
  readonly division: string;
  readonly day: string;
  readonly phase: 'PREVIEW' | 'APPLY' | 'UNDO';
  readonly round: number;
  readonly digest: string | null;
}

/** What came of a phase. */
export interface TurnPart {
  readonly digest: string;
  readonly items: number;
}

/** An item as tests compare it: values by name. */
export interface TurnItem {
  readonly rule: string;
  readonly transition: string;
  readonly subjectKind: string;
  readonly subject: string;
  readonly household: string | null;
  readonly change: string;
  readonly before: Readonly<Record<string, string | null>>;
  readonly after: Readonly<Record<string, string | null>>;
  readonly facts: Readonly<Record<string, string | null>>;
  readonly clause: string | null;
  readonly undecided: string | null;
  readonly decidedBy: string | null;
  readonly withoutSupport: boolean;
  readonly state: string;
  readonly restedBy: string | null;
}

interface Value {
  name: string;
  value: string | null;
}
type Node = Omit<TurnItem, 'before' | 'after' | 'facts' | 'clause'> & {
  before: Value[];
  after: Value[];
  facts: Value[];
  clause: { id: string } | null;
};

/** Runs of dated transitions of one service, worked as a flow of supervision does; its items are read by an account. */
export interface Turns {
  preview(division: string, day: string, runId?: string): Promise<TurnPart & { readonly runId: string }>;
  apply(run: TurnPart & { readonly runId: string }, division: string, day: string): Promise<TurnPart>;
  undo(runId: string, division: string, day: string): Promise<TurnPart>;
  items(account: string, runId: string, filter?: object): Promise<TurnItem[]>;
}

/** The runs of a service by its job, with items read from its field of TransitionRun. */
export function turnsOf(
  { service: { parts }, ask }: Pick<ServiceUnderTest, 'service' | 'ask'>,
  job: JobDefinition<Work>,
  field: string,
): Turns {
  async function work(given: Work): Promise<TurnPart> {
    const { runId, phase, round } = given;
    await parts.jobs.enqueue(job, given, { jobId: `${runId}-${phase}-${round}` });
    const part = await waitUntil<TurnPart | undefined>(
      () =>
        parts.workerDb.read({ division: '', sector: '*' }, async (statements) => {
          const [part] = await statements.query<TurnPart & { finished: boolean; failure: string | null }>(
            'SELECT finished, failure, digest, items FROM transition_part WHERE run_id = $1 AND phase = $2 AND round = $3',
            [runId, phase, round],
          );
          if (part?.failure)
            throw new Error(`${phase} of ${given.division} on ${given.day}: ${part.failure}`);
          return part?.finished ? part : undefined;
        }),
      { timeoutMs: 30_000, what: `${phase} of ${given.division} on ${given.day}` },
    );
    if (!part) throw new Error('Nothing was waited for.');
    return part;
  }
  return {
    async preview(division, day, runId = randomUUID()) {
      const part = await work({ runId, division, day, phase: 'PREVIEW', round: 1, digest: null });
      return { ...part, runId };
    },
    apply: ({ runId, digest }, division, day) =>
      work({ runId, division, day, phase: 'APPLY', round: 1, digest }),
    undo: (runId, division, day) => work({ runId, division, day, phase: 'UNDO', round: 1, digest: null }),
    async items(account, id, filter = {}) {
      const { data, errors } = await ask<{ _entities: Record<string, { edges: { node: Node }[] }>[] }>(
        account,
        `query ($of: [_Any!]!, $filter: TransitionItemFilter) { _entities(representations: $of) { ... on TransitionRun {
           ${field}(filter: $filter, first: 200) { edges { node { rule transition subjectKind subject household change
             before { name value } after { name value } facts { name value } clause { id } undecided decidedBy
             withoutSupport state restedBy } } } } } }`,
        { of: [{ __typename: 'TransitionRun', id }], filter },
      );
      const page = data?._entities[0]?.[field];
      if (!page) throw new Error(JSON.stringify(errors));
      return page.edges.map(({ node }) => ({
        ...node,
        before: byName(node.before),
        after: byName(node.after),
        facts: byName(node.facts),
        clause: node.clause?.id ?? null,
      }));
    },
  };
}

function byName(values: readonly Value[]): Record<string, string | null> {
  return Object.fromEntries(values.map(({ name, value }) => [name, value]));
}

/**
 * Previews every entry of the project's documents that names a rule of the service, in its place and at its day, and gives the
 * names of the rules of the service that no entry names.
 */
export async function everyEntry(turns: Turns, service: string): Promise<string[]> {
  const { transitions } = await loadPolicies([policiesDirectory]);
  const places = [...transitions.values()].flatMap((byPlace) => [...byPlace]);
  const own = places.flatMap(([place, entries]) =>
    entries.filter((entry) => entry.rule && entry.service === service).map((entry) => ({ ...entry, place })),
  );
  for (const { place, at } of own) await turns.preview(place, at);
  const named = new Set(own.map(({ rule }) => rule));
  return [...transitionRules().values()]
    .filter((rule) => rule.service === service && !named.has(rule.rule))
    .map(({ rule }) => rule);
}
