import { eventTypes, subscribersOf } from '@dixian/events';
import {
  COUNTY_COLUMN,
  code,
  countyCode,
  defineService,
  int,
  onEvent,
  readEnvironment,
  serviceEnvironment,
  systemScope,
  table,
  uuid,
} from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runningService, type ServiceUnderTest, tableDrift } from '../src';

// The pattern for a migration of what others hold already: the database of before, its rows, and what they become.
class CreateWell1700000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE well (
        id uuid NOT NULL DEFAULT uuidv7(), division_code text COLLATE "C" NOT NULL, ${COUNTY_COLUMN},
        depth_metres int NOT NULL, PRIMARY KEY (county_code, id)
      )`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE well');
  }
}

class KeepDepthExactly1700000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE well RENAME COLUMN depth_metres TO depth_centimetres');
    await runner.query('UPDATE well SET depth_centimetres = 100 * depth_centimetres');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE well SET depth_centimetres = depth_centimetres / 100');
    await runner.query('ALTER TABLE well RENAME COLUMN depth_centimetres TO depth_metres');
  }
}

const well = table(
  'well',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    depthCentimetres: int(),
  },
  { primary: ['countyCode', 'id'] },
);

const wells = defineService({
  name: 'supervision',
  entities: [well],
  migrations: [CreateWell1700000300000, KeepDepthExactly1700000400000],
  readEnvironment: (variables) => readEnvironment(serviceEnvironment, variables),
  build: () => ({
    resolvers: {},
    handlers: eventTypes()
      .filter((type) => subscribersOf(type).includes('supervision'))
      .map((type) => onEvent(type, async () => undefined)),
  }),
});

let running: ServiceUnderTest;

beforeAll(async () => {
  running = await runningService(wells, {
    now: '2025-12-01',
    older: {
      migrations: [CreateWell1700000300000],
      rows: ["INSERT INTO well (division_code, depth_metres) VALUES ('410526002201', 12)"],
    },
  });
});
afterAll(() => running?.drop());

test('what was held before the upgrade is there after it, in the new form', async () => {
  const { workerDb } = running.service.parts;
  const row = await workerDb.read(systemScope, (statements) =>
    statements.findOneBy(well, { countyCode: '410526' }, ['divisionCode', 'depthCentimetres']),
  );
  expect(row).toEqual({ divisionCode: '410526002201', depthCentimetres: 1_200 });
});

test('an upgraded database has the tables that a new one has', async () => {
  expect(await tableDrift(wells)).toEqual([]);
});
