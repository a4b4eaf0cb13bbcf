import { mutate } from '../mutate';
import { nationalFile } from '../national-file';
import { idOf } from '../running-households';
import { Cases, input, type Mutation, type Outcome } from './running-case';

/** A county with a township and a village whose own document is loaded, and the prefix of its clauses. */
export interface OwnPlace {
  readonly county: string;
  readonly village: string;
  readonly names: readonly string[];
  readonly prefix: string;
}

export const YUE_PU_HU: OwnPlace = {
  county: '653128',
  village: '653128100201',
  names: ['新疆维吾尔自治区', '喀什地区', '岳普湖县', '岳普湖镇', '一村村民委员会'],
  prefix: 'YPH-2023',
};
export const YONG_CHENG: OwnPlace = {
  county: '411481',
  village: '411481101201',
  names: ['河南省', '商丘市', '永城市', '演集镇', '演集村村民委员会'],
  prefix: 'YC-2024',
};
export const QING_YANG: OwnPlace = {
  county: '341723',
  village: '341723101201',
  names: ['安徽省', '池州市', '青阳县', '蓉城镇', '蓉城村村民委员会'],
  prefix: 'QY-2024',
};
export const HUA: OwnPlace = {
  county: '410526',
  village: '410526102201',
  names: ['河南省', '安阳市', '滑县', '白道口镇', '白道口村民委员会'],
  prefix: 'AY-2026',
};

/** The offices of a place that act. */
export function officesOf({ county, village }: OwnPlace) {
  return {
    village: `village@${village}`,
    township: `township@${village.slice(0, 9)}`,
    county: `county@${county}`,
  };
}

/** The code of the first household of a place. */
export const codeIn = ({ county }: OwnPlace, number = 1) => `${county}10079900${number}`;

/** Starts with households of one member in each of the places, on a day. */
export function startIn(
  places: readonly OwnPlace[],
  variables: Readonly<Record<string, string>>,
  count = 1,
  now = '2025-12-01',
): Promise<Cases> {
  const rows = places.flatMap((place, index) =>
    Array.from({ length: count }, (_, number) => ({
      person: index * count + number + 1,
      household: codeIn(place, number + 1),
      members: 1,
      place: [...place.names],
    })),
  );
  return Cases.of(now, 'admin@', nationalFile('2025-01-05', rows), variables);
}

/** A case that is taken through its steps, with every clause that was cited on the way. */
export class OwnCase {
  readonly cited: string[] = [];
  private target: { leadId: string } | { householdId: string } | { caseId: string };

  constructor(
    private readonly cases: Cases,
    opening: { leadId: string } | { householdId: string },
  ) {
    this.target = opening;
  }

  get caseId(): string {
    return 'caseId' in this.target ? this.target.caseId : '';
  }

  async act(account: string, mutation: Mutation, day: string, change: object = {}): Promise<Outcome> {
    const outcome = await this.cases.act(account, mutation, input(mutation, this.target, day, change));
    const { clauses = [], warnings = [], case: known } = outcome;
    this.cited.push(...[...clauses, ...warnings.flatMap((warning) => warning.clauses)].map(({ id }) => id));
    if (outcome.__typename === 'CaseActRecorded' && known) this.target = { caseId: known.id };
    return outcome;
  }

  /** The steps as the graph shows them, with the clauses of all that the case shows noted as cited. */
  async steps(account: string) {
    const { data, errors } = await this.cases.households.ask<{ monitoringCase: Shown }>(account, SHOWN, {
      id: this.caseId,
    });
    expect(errors).toBeUndefined();
    const { clauses, steps, timeline, deadline, nextForm } = data.monitoringCase;
    const parts = [...steps, ...timeline, ...(deadline ? [deadline] : []), ...(nextForm ? [nextForm] : [])];
    this.cited.push(...[...clauses, ...parts.flatMap((each) => each.clauses)].map(({ id }) => id));
    return steps.map(({ code, kind, doneOn }) => ({ code, kind, doneOn }));
  }
}

interface Cited {
  readonly clauses: readonly { readonly id: string }[];
}
interface Shown extends Cited {
  readonly steps: readonly (Cited & { code: string; kind: string; name: string; doneOn: string | null })[];
  readonly timeline: readonly Cited[];
  readonly deadline: Cited | null;
  readonly nextForm: Cited | null;
}

const SHOWN = `query ($id: ID!) { monitoringCase(id: $id) { clauses { id quote } deadline { clauses { id } }
  steps { code kind name doneOn clauses { id quote } } nextForm { clauses { id } fields { path clause { id } } }
  timeline { step name clauses { id quote } readings { clauses { id } } } } }`;

/** A plan of help for a household, and what it cites. */
export async function planned(cases: Cases, place: OwnPlace, householdId: string, occurredOn: string) {
  const answer = await mutate<{
    __typename: string;
    clauses?: { id: string }[];
    revision?: { warnings: Cited[] };
  }>(cases.households, officesOf(place).village, {
    mutation: 'makeHelpPlan',
    input: {
      ...{ householdId, occurredOn, gaps: ['EMPLOYMENT'], idempotencyKey: `plan-${householdId}` },
      measures: [
        {
          ...{ family: 'EMPLOYMENT', name: '务工就业', responsibleUnit: '人社部门' },
          ...{ plannedFrom: occurredOn, plannedUntil: `${occurredOn.slice(0, 4)}-12-31` },
        },
      ],
    },
    fields:
      '... on UserError { code message clauses { id } } ... on HelpPlanRecorded { revision { warnings { clauses { id } } } }',
  });
  const cited = [
    ...(answer.clauses ?? []),
    ...(answer.revision?.warnings ?? []).flatMap(({ clauses }) => clauses),
  ];
  return { answer, cited: cited.map(({ id }) => id) };
}

/** A release that the county decides at once, where its documents print no steps of it; gives the clauses that it cites. */
export async function releasedAtOnce(
  cases: Cases,
  place: OwnPlace,
  householdId: string,
  occurredOn: string,
): Promise<string[]> {
  const answer = await cases.act(officesOf(place).county, 'recordElimination', {
    ...{ householdId, occurredOn, mode: 'NATURAL', reason: '务工稳定，住房饮水安全' },
    idempotencyKey: `release-${householdId}`,
  });
  expect(answer).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { state: 'ELIMINATED', nextStep: null },
  });
  const { clauses = [], warnings = [] } = answer;
  expect(warnings.map(({ code }) => code)).toContain('NO_STEPS_PRINTED');
  return [...clauses, ...warnings.flatMap((warning) => warning.clauses)].map(({ id }) => id);
}

/** Those of cited clauses that are not of a place's own document. */
export const notOf = ({ prefix }: OwnPlace, cited: readonly string[]) =>
  cited.filter((id) => !id.startsWith(`${prefix}-`));

/** The id of the first household of a place. */
export function householdIn(cases: Cases, place: OwnPlace, number = 1): Promise<string> {
  return idOf(cases.households, codeIn(place, number));
}
