import forms from '../../../schemas/generated/forms.json';
import { bulkOf } from './together';

test('cases with the same next step are handled together, others are not', () => {
  const review = { kind: 'IDENTIFICATION', nextStep: 'VILLAGE_REVIEW' } as const;
  expect(bulkOf([review, review])).toBe('recordVillageReviews');
  expect(bulkOf([review, { kind: 'IDENTIFICATION', nextStep: 'HOME_CHECK' }])).toBeUndefined();
  expect(bulkOf([{ kind: 'ELIMINATION', nextStep: 'ANNOUNCEMENT' }])).toBe('announceEliminations');
  expect(bulkOf([{ kind: 'IDENTIFICATION', nextStep: null }])).toBeUndefined();
});

test('every mutation that takes several cases is one of the graph', () => {
  const steps = [
    'SPECIAL_MEETING',
    'POSTING',
    'TOWNSHIP_REVIEW',
    'COUNTY_DECISION',
    'ENTRY',
    'REVERIFICATION',
    'APPROVAL',
  ] as const;
  const names = steps.map((nextStep) => bulkOf([{ kind: 'IDENTIFICATION', nextStep }]) ?? '');
  expect(names.filter((name) => !(name in forms.mutations))).toEqual([]);
});
