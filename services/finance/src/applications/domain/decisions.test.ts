import { policyCases } from '@dixian/testkit';
import { decisions } from './decisions';

it('every case beside the policies that this department decides holds, and no decision is without one', async () => {
  const { put, wrong } = await policyCases({ decisions });
  expect(wrong).toEqual([]);
  expect(Object.keys(put).filter((name) => !put[name])).toEqual([]);
});
