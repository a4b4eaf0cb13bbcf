import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { placesOfValues } from '../src/ground/domain/places-of-values';
import { supplements, TOWNSHIP_OF_BO_LUO, VALUES_OF_BO_LUO } from './supplements';

test('a township with a value of its own is looked at by itself, the county without it', async () => {
  const { directory, remove } = await supplements({
    'bo-luo-health': VALUES_OF_BO_LUO,
    'bo-luo-town': TOWNSHIP_OF_BO_LUO,
  });
  const set = await loadPolicies([policiesDirectory, directory]);
  await remove();
  expect(placesOfValues(set, ['reimbursement-standard'], '441322')).toEqual([
    { place: '441322', without: ['441322102'] },
    { place: '441322102', without: [] },
  ]);
  expect(placesOfValues(set, ['screening-self-paid'], '441322')).toEqual([{ place: '441322', without: [] }]);
});
