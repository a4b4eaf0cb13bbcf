import { date, defineLedger, text } from '@dixian/ledger';
import { assertListed, type ListedLedgers, listedLedgers } from './listed-ledgers';

const posts = defineLedger({
  id: 'posts',
  title: { zh: '岗位台账', en: 'Posts' },
  columns: { 户编号: text(), startsOn: date().under('上岗日', '开始日') },
});
const fields = { start: 'startImport', one: 'import' };
const entry = {
  service: 'work',
  loaded: true,
  title: '岗位台账',
  start: 'startImport',
  report: 'import',
};
const assertOf = (known: ListedLedgers) => () => assertListed('work', fields, [posts], known);

test('the file of the repository is whole', () => {
  expect(Object.keys(listedLedgers()).length).toBeGreaterThan(8);
});

test('a service and the list that say the same go together; ledgers of others do not matter', () => {
  expect(assertOf({ posts: entry, loans: { ...entry, service: 'finance' } })).not.toThrow();
});

test.each<[string, ListedLedgers, string]>([
  ['a ledger that is not listed', {}, 'posts is not listed'],
  ['one listed for another service', { posts: { ...entry, service: 'finance' } }, 'posts is not listed'],
  ['one listed that is none', { posts: entry, old: entry }, 'old is no ledger'],
  ['another title', { posts: { ...entry, title: '岗位' } }, 'posts is called 岗位台账'],
  ['another root field', { posts: { ...entry, start: 'begin' } }, 'posts is loaded by startImport'],
  ['one listed that nobody loads', { posts: { ...entry, loaded: false } }, 'posts is not listed'],
])('%s keeps the service from starting', (_what, known, message) => {
  expect(assertOf(known)).toThrow(message);
});
