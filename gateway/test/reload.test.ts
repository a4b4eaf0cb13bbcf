import { writeFile } from 'node:fs/promises';
import { waitUntil } from '@dixian/testkit';
import pino from 'pino';
import { House } from './house';

const house = new House();
const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });

beforeAll(() => house.start({ pollMs: 100, introspection: true, log }));
afterAll(() => house.stop());

const described = (text: string) => house.supergraph.replace(/^type Town/m, `"${text}"\ntype Town`);

async function descriptionSeen(): Promise<string | null> {
  const { body } = await house.ask('{ __type(name: "Town") { description } }');
  return (body.data as { __type: { description: string | null } } | undefined)?.__type.description ?? null;
}

test('a new supergraph is taken over under load without dropping a request', async () => {
  let asking = true;
  let answered = 0;
  const problems: unknown[] = [];
  const client = async () => {
    while (asking) {
      const { status, body } = await house.ask(
        '{ households(first: 5) { id town { name } loans { amount } } }',
      );
      answered += 1;
      const { households } = (body.data ?? {}) as { households?: unknown[] };
      if (status !== 200 || body.errors || households?.length !== 5) problems.push({ status, body });
    }
  };
  const clients = Array.from({ length: 8 }, client);
  for (const round of [1, 2, 3, 4]) {
    await house.replaceSupergraph(described(`round ${round}`));
    await waitUntil(async () => (await descriptionSeen()) === `round ${round}`);
  }
  asking = false;
  await Promise.all(clients);
  expect(problems).toEqual([]);
  expect(answered).toBeGreaterThan(10);
});

test('a broken supergraph is refused with a line in the log, and the one before goes on', async () => {
  const seen = await descriptionSeen();
  const good = house.supergraph;
  const broken = [
    good.slice(0, good.length / 2),
    'type Query { version: Int }',
    '',
    good.replace('type Query', 'type Quer'),
  ];
  for (const content of broken) {
    const before = lines.length;
    await writeFile(house.supergraphFile, content);
    await waitUntil(async () => lines.slice(before).some((line) => line.includes('new supergraph refused')));
    expect((await house.ask('{ households(first: 1) { id clinic } }')).body).toEqual({
      data: { households: [{ id: 'h1', clinic: 'clinic of h1' }] },
    });
    expect(await descriptionSeen()).toBe(seen);
  }
});

test('after a broken one, a good one is taken over, and a file that vanishes changes nothing', async () => {
  await house.replaceSupergraph(described('good again'));
  await waitUntil(async () => (await descriptionSeen()) === 'good again');
  const { rm } = await import('node:fs/promises');
  await rm(house.supergraphFile);
  // Nothing shall happen, so only time can pass: that of three looks at the file.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await descriptionSeen()).toBe('good again');
});

test('a subgraph that moves is asked at its new address', async () => {
  const { health } = house.servers;
  const moved = house.supergraph.replace(health.url, 'http://127.0.0.1:9/graphql');
  await house.replaceSupergraph(moved);
  await waitUntil(
    async () => (await house.ask('{ household(id: "h1") { careful } }')).body.errors !== undefined,
  );
  await house.replaceSupergraph(house.supergraph);
  await waitUntil(
    async () => (await house.ask('{ household(id: "h1") { careful } }')).body.errors === undefined,
  );
});
