import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLFieldMap, getNamedType, isObjectType, parse, validate } from 'graphql';
import { asLedger, ledgerOfList } from '../src/use-cases/ledger-form';
import { asAskedForLedger } from '../src/use-cases/register-form';
import { registeredBook, registeredLists } from '../src/use-cases/registered-lists';

const api = buildSchema(readFileSync(join(__dirname, '../../../schemas/api.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
const lists = registeredLists();
const book = registeredBook();
const tables = book.sheets.flatMap((sheet) => sheet.tables);
const HAN = /\p{Script=Han}/u;
const HOW =
  'begin the description in the schema with the official word, or put it in brackets there, or write it into services/exports/columns.yaml';

const roots = api.getQueryType()?.getFields() ?? {};
const fieldsBelow = (root: string) => {
  const type = getNamedType(roots[root]?.type);
  return isObjectType(type) ? type.getFields() : {};
};
const listsOf = (fields: GraphQLFieldMap<unknown, unknown>) =>
  Object.values(fields)
    .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
    .map(({ name }) => name);

test('every list of the graph, and what a run of transitions changes, can be exported, and nothing else', () => {
  const ofGraph = [...listsOf(roots), ...listsOf(fieldsBelow('transitionRun'))];
  expect([...lists.keys()].sort()).toEqual(ofGraph.sort());
});

test.each([...lists.values()])(
  '$list asks what the graph has',
  ({ operation, list, below, arguments: taken }) => {
    expect(validate(api, parse(operation))).toEqual([]);
    const given = below ? [roots[below], fieldsBelow(below)[list]] : [roots[list]];
    const names = given.flatMap((field) => field?.args.map(({ name }) => name) ?? []);
    expect(names.sort()).toEqual([...taken, 'after', 'before', 'first', 'last'].sort());
  },
);

test('a ledger that has a row a member asks what the graph has', () => {
  const asked = [...lists.values()].map(asAskedForLedger).filter(({ each }) => each !== undefined);
  expect(asked.map(({ list }) => list)).toEqual(['households']);
  for (const { operation } of asked) expect(validate(api, parse(operation))).toEqual([]);
});

const ofLedgers = [...lists.values()].filter(({ list }) => ledgerOfList(list) !== undefined);
test.each(ofLedgers)(
  '$list has a column for each heading of its ledger, as it is loaded and as it is posted',
  (list) => {
    for (const isPublic of [false, true]) {
      const form = asLedger(asAskedForLedger(list), '410526', isPublic);
      expect(form?.columns.map(({ path }) => path)).not.toContain(undefined);
      expect(new Set(form?.columns.map(({ heading }) => heading)).size).toBe(form?.columns.length);
    }
  },
);

test.each(book.sheets)('the sheet $title of a household asks what the graph has', ({ operation }) => {
  expect(validate(api, parse(operation))).toEqual([]);
});

test('a number of a member stands in the workbook of a household once, and for a purpose alone', () => {
  const numbers = tables.flatMap(({ columns }) =>
    columns.filter((column) => /(certificateNumber|phone)$/.test(column.path.join('.'))),
  );
  expect(numbers.map((column) => column.arguments)).toEqual([{ purpose: 'purpose' }, { purpose: 'purpose' }]);
});

// A department's new list of the household has its place there, too.
test('whatever departments tell of a household has its sheet in the workbook', () => {
  const type = api.getType('Household');
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const rows = fields.filter((field) => getNamedType(field.type).name.endsWith('Connection'));
  const shown = new Set(tables.map(({ path }) => path[0]));
  expect(rows.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

const named = [...lists.values(), ...tables.map((table) => ({ ...table, list: table.path.join('.') }))];

test.each(named)(`$list is called in official words (${HOW})`, ({ list, title, columns }) => {
  const words = columns.flatMap(({ path, heading, labels = {} }) => [
    { at: path.join('.'), word: heading },
    ...Object.entries(labels).map(([value, word]) => ({ at: `${path.join('.')} ${value}`, word })),
  ]);
  const foreign = [{ at: list, word: title }, ...words].filter(
    ({ word }) => !HAN.test(word) || /[a-z]{2}/.test(word),
  );
  expect(foreign).toEqual([]);
});

test.each(named)('$list has each heading once', ({ columns }) => {
  const headings = columns.map(({ heading }) => heading);
  expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
  expect(headings.length).toBeGreaterThan(0);
});

test('what names a person or gives a number is marked as personal', () => {
  const personal = /^(姓名|证件号码|户主姓名|申报人|.*(人|员)姓名|.*证件号码)$/;
  const unmarked = named.flatMap(({ list, columns }) =>
    columns
      .filter((column) => personal.test(column.heading) && !column.personal)
      .map(({ heading }) => `${list} ${heading}`),
  );
  expect(unmarked).toEqual([]);
});
