import { layouts } from '@dixian/ledger';
import { matchOf } from '../src/layout-match';

const CODE = '410526001001001';
const PERSON = '990000190001010000';
const HEAD = '990000190001010019';
const CARD = '99000019000101000042';

const matched = (id: string) =>
  matchOf<Record<string, string | undefined>>({ definition: { id, columns: {} } });

test('a row is matched by the code and the number that its layout names', () => {
  const { householdCode, certificate, headCertificate } = matched('public-welfare-posts');
  const row = { householdCode: CODE, certificateNumber: PERSON, headCertificateNumber: HEAD };
  expect([householdCode(row), certificate?.(row)]).toEqual([CODE, PERSON]);
  expect(headCertificate).toBeUndefined();
});

test('the head’s number finds the row of another, and is the row’s own where the layout names nobody else', () => {
  const row = { householdCode: CODE, memberCertificateNumber: PERSON, headCertificateNumber: HEAD };
  const ofGrants = matched('allowance-payments');
  expect([ofGrants.certificate?.(row), ofGrants.headCertificate?.(row)]).toEqual([PERSON, HEAD]);
  const ofVisits = matched('home-visit');
  expect([ofVisits.certificate?.(row), ofVisits.headCertificate]).toEqual([HEAD, undefined]);
});

test('of several numbers of one person the first that the row has counts', () => {
  const { certificate } = matched('disability-cards');
  expect(certificate?.({ certificateNumber: PERSON, disabilityNumber: CARD })).toBe(PERSON);
  expect(certificate?.({ certificateNumber: undefined, disabilityNumber: CARD })).toBe(CARD);
});

test('a ledger whose layout matches nothing finds no household, and one that says itself is asked itself', () => {
  const ofTerms = matched('school-terms');
  expect([ofTerms.householdCode({ householdCode: CODE }), ofTerms.certificate]).toEqual([
    undefined,
    undefined,
  ]);
  const own = matchOf<{ code: string }>({
    definition: { id: 'of-no-layout', columns: {} },
    householdCode: ({ code }) => code,
  });
  expect([own.householdCode({ code: CODE }), own.certificate]).toEqual([CODE, undefined]);
});

test('every ledger that lists households says by what they are found', () => {
  const unmatched = [...layouts().ledgers.values()]
    .filter(({ columns, match }) => columns.has('householdCode') && match.length === 0)
    .map(({ id }) => id);
  expect(unmatched).toEqual([]);
});
