import { systemScope } from '@dixian/service';
import { type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { type TurnWork, turnJob } from '@dixian/transition';

interface Part {
  finished: boolean;
  digest: string;
  items: number;
  failure: string | null;
}

const ITEM = `rule ruleTitle transition subjectKind subject household divisionCode change before { name title value }
  after { name value } facts { name value } found { name value } clause { id } undecided undecidedText decidedBy withoutSupport
  state restedBy`;

/** Asks finance for its part of runs, as flows of supervision do, and shows the items. */
export function turning(running: () => ServiceUnderTest, place: { division: string; day: string }) {
  return {
    async work(runId: string, phase: TurnWork['phase'], more: Partial<TurnWork> = {}): Promise<Part> {
      const asked = { ...place, round: 1, digest: null, ...more, runId, phase };
      const { parts } = running().service;
      await parts.jobs.enqueue(turnJob('finance'), asked, { jobId: `${runId}-${phase}-${asked.round}` });
      const read = () =>
        parts.workerDb.read(systemScope, async (statements) => {
          const [row] = await statements.query<Part>(
            'SELECT finished, digest, items, failure FROM transition_part WHERE run_id = $1 AND phase = $2 AND round = $3',
            [runId, phase, asked.round],
          );
          return row;
        });
      await waitUntil(async () => (await read())?.finished === true, { what: `${phase} to be finished` });
      const part = await read();
      if (!part) throw new Error('There is no part of the run');
      return part;
    },
    async items(runId: string, filter: object = {}, account = 'finance@410526') {
      const { data, errors } = await running().ask<{
        _entities: {
          financeItems: { totalCount: number; edges: { node: Record<string, unknown> }[] } | null;
        }[];
      }>(
        account,
        `query ($of: [_Any!]!, $filter: TransitionItemFilter) { _entities(representations: $of) { ... on TransitionRun {
           financeItems(filter: $filter, first: 200) { totalCount edges { node { ${ITEM} } } } } } }`,
        { of: [{ __typename: 'TransitionRun', id: runId }], filter },
      );
      const page = data?._entities[0]?.financeItems;
      return { total: page?.totalCount, nodes: page?.edges.map(({ node }) => node) ?? [], errors };
    },
  };
}

/** The id of a run that supervision would have given. */
export function runId(number: number): string {
  return `0199a1b2-0000-7000-8000-${`${9_000 + number}`.padStart(12, '0')}`;
}
