import type { ExportColumn, ExportList } from '../domain/export-list';

const OPERATION = `query ExportHouseholdsByMember($filter: HouseholdFilter, $orderBy: HouseholdOrder, $first: Int, $after: String, $purpose: String) { households(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { code division { code name } members { relation person { name sex certificateNumber(purpose: $purpose) insurance { insured } } } incomes { wages business property transfer businessCost } } } } }`;

const person = (field: string) => ['node', 'members', 'person', field];
// The newest year stands first.
const income = (field: string): ExportColumn => ({
  heading: field,
  path: ['node', 'incomes[0]', field],
  kind: 'amount',
});

const COLUMNS: readonly ExportColumn[] = [
  { heading: '户编号', path: ['node', 'code'], kind: 'text' },
  { heading: '行政村代码', path: ['node', 'division', 'code'], kind: 'text' },
  { heading: '行政村', path: ['node', 'division', 'name'], kind: 'text' },
  { heading: '姓名', path: person('name'), kind: 'text', personal: true },
  { heading: '性别', path: person('sex'), kind: 'text', labels: { FEMALE: '女', MALE: '男' } },
  {
    ...{ heading: '证件号码', path: person('certificateNumber'), kind: 'text', personal: true },
    arguments: { purpose: 'purpose' },
  },
  { heading: '与户主关系', path: ['node', 'members', 'relation'], kind: 'text' },
  { heading: '是否参保', path: ['node', 'members', 'person', 'insurance', 'insured'], kind: 'flag' },
  ...['wages', 'business', 'property', 'transfer', 'businessCost'].map(income),
];

/**
 * The list as its ledger asks the graph for it, where that has other rows than the list: the register's has one a member,
 * with the household's columns repeated.
 */
export function asAskedForLedger(list: ExportList): ExportList {
  if (list.list !== 'households') return list;
  const { day: _day, ...asked } = list;
  return { ...asked, operation: OPERATION, columns: COLUMNS, each: ['node', 'members'] };
}
