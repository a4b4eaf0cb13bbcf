import { everyNode, type PageOf, type ServiceUnderTest } from '@dixian/testkit';
import { HISTORY_PLACES } from './history/history-place';
import { RandomHistory } from './history/random-history';
import { type TwoServices, twoServices } from './two-services';

// `LISTS_SEED=7 npm run test:lists` plays another history; the seed stands in the name of the test.
const SEED = Number(process.env.LISTS_SEED ?? 20_250_602);

interface Obligation {
  kind: string;
  status: string;
  id: string;
  divisionCode: string;
  dueOn: string | null;
  /** null of what a village owes as a whole. */
  household: { id: string } | null;
  lead: { id: string } | null;
}

interface Task {
  id: string;
  watchedAs: string | null;
  kind: string;
  status: string;
  dueOn: string | null;
  name: string;
  household: { id: string } | null;
  lead: { id: string } | null;
  case: { id: string } | null;
}

interface Case {
  id: string;
  kind: string;
  household: { id: string };
  deadline: { status: string; dueOn: string } | null;
}

interface Met {
  obligation: { dueOn: string | null; status: string } | null;
}

interface Counts {
  taskCounts: { [key: string]: number }[];
  leadCounts: { [key: string]: number }[];
  caseCounts: { [key: string]: number }[];
}

/** Houses by the day on which they stand. */
const houses = new Map<string, TwoServices>();
const histories = new Map<string, RandomHistory>();
beforeAll(async () => {
  for (const place of HISTORY_PLACES) {
    const house = houses.get(place.today) ?? (await twoServices(place.today));
    houses.set(place.today, house);
    const history = new RandomHistory(house, place, SEED);
    await history.play();
    histories.set(place.name, history);
    await house.settled();
  }
}, 600_000);
afterAll(async () => {
  for (const house of houses.values()) await house.drop();
});

describe.each(HISTORY_PLACES)(`seed ${SEED}, $name`, ({ name, township, today, days, meets }) => {
  const COUNTY = `county@${township.slice(0, 6)}`;
  let services: TwoServices;
  beforeAll(() => {
    services = houses.get(today) as TwoServices;
  });

  /** All rows of a list, each with what its edge tells of the day of the list. */
  async function all<Node>(
    service: ServiceUnderTest,
    list: string,
    fields: string,
    edge = 'cursor',
  ): Promise<Node[]> {
    return everyNode<Node>(async (after) => {
      const { data, errors } = await service.ask<{ page: PageOf<Node> }>(
        COUNTY,
        `query ($after: String) { page: ${list.replace(')', ', first: 200, after: $after)')} {
         pageInfo { hasNextPage endCursor } edges { ${edge} node { ${fields} } } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      return {
        ...data.page,
        edges: data.page.edges.map(({ node, ...told }) => ({ node: { ...node, ...told } })),
      };
    });
  }

  const obligationsOn = (asOf: string) =>
    all<Obligation>(
      services.supervision,
      `obligations(asOf: "${asOf}")`,
      'id kind dueOn divisionCode household { id } lead { id }',
      'status',
    );
  const tasksOn = (asOf: string) =>
    all<Task>(
      services.households,
      `tasks(filter: { asOf: "${asOf}", levels: [VILLAGE, TOWNSHIP, COUNTY] })`,
      'id watchedAs kind dueOn name household { id } lead { id } case { id }',
      'status',
    );
  const casesOn = (asOf: string) =>
    all<Case>(
      services.households,
      `monitoringCases(filter: { asOf: "${asOf}" })`,
      `id kind household { id } deadline(asOf: "${asOf}") { status dueOn }`,
    );

  const runs = ({ status }: { status: string }) => status === 'OPEN' || status === 'OVERDUE';
  const late = ({ status }: { status: string }) => status === 'OVERDUE';
  const sorted = (items: (string | null | undefined)[]) => [...new Set(items)].toSorted();

  test('the history has something of everything', () => {
    const played = [...(histories.get(name)?.outcomes ?? [])]
      .map(([outcome, times]) => `${outcome}: ${times}`)
      .toSorted()
      .join('\n');
    for (const outcome of meets) expect(played).toContain(outcome);
  });

  // Of single days there may be none.
  let watchedTasks = 0;

  describe.each([...days, today])('as of %s', (day) => {
    let obligations: Obligation[];
    let tasks: Task[];
    let cases: Case[];
    beforeAll(async () => {
      [obligations, tasks, cases] = [await obligationsOn(day), await tasksOn(day), await casesOn(day)];
    });
    const of = (kind: string) => obligations.filter((each) => each.kind === kind);
    const tasksOf = (kind: string) => tasks.filter((each) => each.kind === kind);

    test.each([
      ['VERIFICATION', 'VERIFY_LEAD'],
      ['PLAN', 'MAKE_PLAN'],
    ])('obligations %s and tasks %s are open and late alike', (kind, task) => {
      const dated = tasksOf(task).filter((each) => each.dueOn !== null && runs(each));
      const told = ({ household, status, dueOn }: Obligation | Task) => `${household?.id} ${status} ${dueOn}`;
      const running = of(kind).filter(runs).map(told).toSorted();
      expect(
        dated
          .map(told)
          .filter((each) => running.includes(each))
          .toSorted(),
      ).toEqual(running);
      if (kind === 'VERIFICATION') expect(dated.map(told).toSorted()).toEqual(running);
    });

    test('whoever is late to be identified is late on the list of tasks, and the other way round', () => {
      const lateVisits = tasksOf('VERIFY_LEAD').map(({ lead }) => lead?.id);
      const identification = of('IDENTIFICATION').filter(late);
      const steps = tasksOf('CASE_STEP').filter(late);
      const withStep = sorted(steps.map(({ household }) => household?.id));
      // Of a lead that is not visited yet the visit is the task.
      const visited = identification.filter(({ lead }) => !lateVisits.includes(lead?.id));
      expect(withStep).toEqual(expect.arrayContaining(sorted(visited.map(({ household }) => household?.id))));
      // Who is on a list to repeat the steps is identified by its day.
      const owed = [...identification, ...of('RECTIFICATION').filter(late)];
      expect(sorted(owed.map(({ household }) => household?.id))).toEqual(expect.arrayContaining(withStep));
    });

    test('every clock that runs has a task in its household', () => {
      const waiting = new Set(tasks.map(({ household }) => household?.id));
      const clocks = obligations.filter(runs).filter(({ household }) => household !== null);
      expect(clocks.filter(({ household }) => !waiting.has(household?.id))).toEqual([]);
    });

    test('a task leads to the obligation that it meets, which has its day and is late when it is', async () => {
      const watched = tasks.filter(({ watchedAs }) => watchedAs !== null);
      const { data, errors } = await services.supervision.ask<{ _entities: Met[] }>(
        COUNTY,
        `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) { ... on Task {
         obligation { id kind dueOn status(asOf: $asOf) household { id } } } } }`,
        { asOf: day, of: watched.map(({ id, watchedAs }) => ({ __typename: 'Task', id, watchedAs })) },
      );
      expect(errors).toBeUndefined();
      const met = watched.map((task, place) => ({ task, obligation: data._entities[place]?.obligation }));
      // A case is identified for all leads of its household, so that of its step the household's clocks are asked above.
      const alike = met.filter(({ task, obligation }) => task.kind !== 'CASE_STEP' && obligation);
      watchedTasks += alike.length;
      for (const { task, obligation } of alike)
        expect([task.kind, task.dueOn, late(task)]).toEqual([
          ...[task.kind, obligation?.dueOn, obligation?.status === 'OVERDUE'],
        ]);
      const lateTasks = met.filter(({ task }) => late(task) && task.kind !== 'CASE_STEP');
      expect(lateTasks.filter(({ obligation }) => !obligation)).toEqual([]);
    });

    test('obligations counted by division and kind are those of the list; 逾期 counts their households', async () => {
      const { data } = await services.supervision.ask<{
        obligationCounts: {
          divisionCode: string;
          kind: string;
          overdue: number;
          overdueHouseholds: number;
        }[];
      }>(
        COUNTY,
        `{ obligationCounts(asOf: "${day}", groupBy: [DIVISION, KIND]) {
           divisionCode kind overdue overdueHouseholds } }`,
      );
      for (const { divisionCode, kind, overdue, overdueHouseholds } of data.obligationCounts) {
        const listed = of(kind).filter((each) => late(each) && each.divisionCode.startsWith(divisionCode));
        expect([kind, overdue, overdueHouseholds]).toEqual([
          ...[kind, listed.length, new Set(listed.flatMap(({ household }) => household?.id ?? [])).size],
        ]);
      }
      const counted = data.obligationCounts.reduce((sum, { overdue }) => sum + overdue, 0);
      expect(counted).toBe(obligations.filter(late).length);
    });

    test('the deadline of a case is that of its task, and late where an obligation of its household is', () => {
      const running = cases.filter(
        ({ kind, deadline }) =>
          kind === 'IDENTIFICATION' && deadline && (runs(deadline) || deadline.status === 'SUSPENDED'),
      );
      for (const { id, household, deadline } of running) {
        const own = tasksOf('CASE_STEP').filter((task) => task.case?.id === id);
        expect(own.map(({ status, dueOn }) => ({ status, dueOn }))).toEqual([deadline]);
        const clocks = [...of('IDENTIFICATION'), ...of('RECTIFICATION')].filter(
          (each) => each.household?.id === household.id && runs(each),
        );
        expect(clocks.some(late)).toBe(deadline !== null && late(deadline));
      }
    });

    test('counts say what the lists say', async () => {
      const { data } = await services.households.ask<Counts>(
        COUNTY,
        `{ taskCounts(filter: { asOf: "${day}", levels: [VILLAGE, TOWNSHIP, COUNTY] }, groupBy: [KIND]) { count late }
         leadCounts(filter: { asOf: "${day}" }, groupBy: [CHANNEL]) { waiting late }
         caseCounts(filter: { asOf: "${day}" }, groupBy: [KIND]) { count late } }`,
      );
      const sum = (counts: { [key: string]: number }[], key: string) =>
        counts.reduce((total, each) => total + (each[key] ?? 0), 0);
      expect(sum(data.taskCounts, 'count')).toBe(tasks.length);
      expect(sum(data.taskCounts, 'late')).toBe(tasks.filter(late).length);
      expect(sum(data.leadCounts, 'late')).toBe(of('VERIFICATION').filter(late).length);
      expect(sum(data.leadCounts, 'waiting')).toBe(tasksOf('VERIFY_LEAD').length);
      expect(sum(data.caseCounts, 'late')).toBe(
        cases.filter(({ deadline }) => deadline && late(deadline)).length,
      );
      const overdue = await all(services.supervision, `obligations(asOf: "${day}", status: OVERDUE)`, 'id');
      expect(overdue).toHaveLength(obligations.filter(late).length);
    });
  });

  test('tasks that are watched were met with on these days', () => {
    expect(watchedTasks).toBeGreaterThan(0);
  });

  test('a sweep writes a notice for what is late today, and for nothing else', async () => {
    await services.supervision.ask(
      COUNTY,
      `mutation { runOverdueSweep(input: { occurredOn: "${today}", idempotencyKey: "lists-${township}" }) { __typename } }`,
    );
    const standing = await all<{ obligation: { id: string } }>(
      services.supervision,
      'overdueNotices(status: STANDING)',
      'obligation { id }',
    );
    const overdue = await all<{ id: string }>(
      services.supervision,
      `obligations(asOf: "${today}", status: OVERDUE)`,
      'id',
    );
    expect(sorted(standing.map(({ obligation }) => obligation.id))).toEqual(
      sorted(overdue.map(({ id }) => id)),
    );
  });
});
