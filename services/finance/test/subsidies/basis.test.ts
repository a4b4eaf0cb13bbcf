import { countyOfLoans } from './county-of-loans';
import { listing, YEAR } from './listing';

test('AY-2025-3.2.1d: by 360 days a year the list of the sample county comes to another sum, every line by that basis', async () => {
  const finance = await countyOfLoans(360);
  const { act, lines } = listing(() => finance);
  const { list } = await act('finance@410526', 'prepareSubsidyList', YEAR);
  expect(list).toMatchObject({ totals: { loansPaid: 31, loansRefused: 12, subsidy: '24503.22' } });
  const granted = (await lines(list?.id ?? '', { outcome: 'GRANTED' })).edges;
  expect(new Set(granted.map(({ node }) => node.daysAYear))).toEqual(new Set([360]));
  await finance.drop();
});
