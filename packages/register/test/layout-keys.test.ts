import { layouts } from '@dixian/ledger';
import { keysOf } from '../src/layout-keys';

// A ledger that keeps all fields of its layout, each in the column of its name.
function ledgerOf(id: string, without: readonly string[] = []) {
  const fields = [...(layouts().ledgers.get(id)?.columns.keys() ?? [])].filter(
    (field) => !without.includes(field),
  );
  const column = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const of = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, {}]));
  return { definition: { id, columns: of(fields) }, columns: of(fields.map(column)) };
}

test('records are told apart as the layout of their ledger says', () => {
  expect(keysOf(ledgerOf('public-welfare-posts'))).toEqual({
    key: ['certificate_index', 'post', 'starts_on'],
  });
  expect(keysOf(ledgerOf('microcredit'))).toEqual({
    key: ['contract_number', 'bank'],
    otherKey: ['certificate_index', 'drawn_on', 'principal'],
  });
});

test('a household’s records have one key, whichever number its list prints', () => {
  expect(keysOf(ledgerOf('allowance-payments'))).toEqual({ key: ['household_code', 'month'] });
});

test('a key whose fields a department does not keep is none', () => {
  expect(keysOf(ledgerOf('microcredit', ['contractNumber']))).toEqual({
    key: ['certificate_index', 'drawn_on', 'principal'],
  });
});

test('keys of its own, and columns of other names, count before the layout; a field without a column is refused', () => {
  const ledger = ledgerOf('microcredit');
  expect(keysOf({ ...ledger, key: ['contract_number'] })).toEqual({ key: ['contract_number'] });
  expect(keysOf({ ...ledger, keyColumns: { bank: 'lender' } }).key).toEqual(['contract_number', 'lender']);
  expect(() => keysOf({ ...ledger, columns: {} })).toThrow('contractNumber');
});
