import { isRefusal } from '../../ground/domain/refusal';
import { parseEvidence } from './parse-evidence';

const votes = { votesDue: 40, votesPresent: 32, votesFor: 30, votesAgainst: 2, passed: true };

test.each([
  ['VILLAGE_REVIEW', { ...votes, votesPresent: 41 }, 'evidence', 'VOTES_DO_NOT_ADD_UP'],
  ['VILLAGE_REVIEW', { ...votes, votesAgainst: 3 }, 'evidence', 'VOTES_DO_NOT_ADD_UP'],
  ['VILLAGE_REVIEW', { ...votes, votesFor: -1 }, 'evidence.votesFor', 'VOTES_DO_NOT_ADD_UP'],
  ['POSTING', { text: '户主 990034194707288978' }, 'evidence.text', 'IDENTITY_NUMBER'],
  ['POSTING', { text: '长'.repeat(2_001) }, 'evidence.text', 'TOO_LONG'],
  [
    'COUNTY_DECISION',
    { comparisons: [{ department: '民政局', agrees: false, note: '990034194707288978' }], passed: true },
    'evidence.comparisons.0.note',
    'IDENTITY_NUMBER',
  ],
  ['OBJECTION', { content: ' ' }, 'evidence.content', 'REQUIRED'],
] as const)('%s with %j: %s %s', (kind, given, field, code) => {
  expect(parseEvidence(kind, given)).toMatchObject({ field, code });
});

test('blanks are nothing, entries of a list count once', () => {
  const parsed = parseEvidence('TOWNSHIP_REVIEW', {
    signingOffices: ['甲 ', '甲', ' '],
    reason: ' ',
    passed: true,
  });
  expect(isRefusal(parsed)).toBe(false);
  expect(parsed).toEqual({
    kind: 'TOWNSHIP_REVIEW',
    evidence: { signingOffices: ['甲'], checkers: [], reason: null, passed: true },
  });
});

test('as many present as are due, and as many votes as are present, add up', () => {
  expect(parseEvidence('VILLAGE_REVIEW', { ...votes, votesDue: 32 })).toMatchObject({
    evidence: { votesDue: 32, reason: null },
  });
});
