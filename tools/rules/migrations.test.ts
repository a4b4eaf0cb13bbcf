import { migrationProblems, migrationsOf } from './migrations.mjs';

const NAME = '1764300000000-create-x';
const FILE = `services/x ${NAME}`;
const found = (text: string, folder = 'persistence') =>
  migrationsOf([{ file: `services/x/src/${folder}/migrations/${NAME}.ts`, text }]);

test('a migration is known by its owner, its name and its text, and nothing else is one', () => {
  const others = [
    'services/x/src/persistence/tables.ts',
    'services/x/test/migrations/1764300000000-create-x.ts',
  ];
  expect(Object.keys(found('a'))).toEqual([FILE]);
  expect(migrationsOf(others.map((file) => ({ file, text: 'a' })))).toEqual({});
});

test('one that was written down may neither change nor go; a new one is written down', () => {
  const written = found('a');
  expect(migrationProblems(found('a'), written)).toEqual([]);
  expect(migrationProblems(found('b'), written)).toEqual([
    `${FILE}: a migration was changed that databases have run; add another`,
  ]);
  expect(migrationProblems({}, written)).toEqual([`${FILE}: a migration is gone that databases have run`]);
  expect(migrationProblems(found('a'), {})).toEqual([
    `${FILE}: not written down, run "npm run rules -- --write"`,
  ]);
});

test('a migration may move to another room of its owner, with the words it takes from there', () => {
  const written = found("import { a } from '../tables';");
  expect(migrationProblems(found("import { a } from '../../tables';", 'loans/persistence'), written)).toEqual(
    [],
  );
});
