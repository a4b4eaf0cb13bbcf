import { systemScope } from '@dixian/service';
import type { ServiceUnderTest } from '@dixian/testkit';

/** Loans of so many households of a village that are told of and at risk all year, each of 30,000 yuan for farming. */
export async function loansOf(finance: ServiceUnderTest, count: number, village: string): Promise<void> {
  const households = Array.from({ length: count }, (_, index) => ({
    id: `0199a1b2-0000-7000-8000-${`${index + 1}`.padStart(12, '0')}`,
    code: `${village.slice(0, 9)}73${`${index + 1}`.padStart(5, '0')}`,
    divisionCode: village,
    version: 1,
  }));
  await finance.deliver('household-registered', {
    households: households.map((one) => ({ ...one, persons: [] })),
  });
  await finance.deliver('household-standing', {
    households: households.map(({ id, divisionCode }, index) => ({
      householdId: id,
      divisionCode,
      version: 1,
      periods: [
        {
          identifiedOn: '2024-03-01',
          eliminatedOn: null,
          periodId: `0199a1b2-0000-7000-9000-${`${index + 1}`.padStart(12, '0')}`,
          monthOnly: false,
        },
      ],
      registration: { outOfPoverty: true, poor: [] },
      countedMembers: 1,
      members: [],
    })),
  });
  await finance.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO loan (contract_number, household_code, household_id, division_code, bank, drawn_on, due_on, principal,
         annual_rate_percent, lpr_term, purpose, mortgaged, guaranteed, certificate_index, contract_county, source)
       SELECT 'T-' || h.place, h.code, h.id, h.division_code, '测试银行', '2025-02-01', '2026-02-01', 3000000, 3.35, '1年期', '种植',
         false, false, sha256(h.code::bytea), left(h.division_code, 6), 'test'
       FROM jsonb_to_recordset($1::jsonb) AS h(place int, code text, id uuid, division_code text)`,
      [
        JSON.stringify(
          households.map(({ id, code, divisionCode }, place) => ({
            place,
            code,
            id,
            division_code: divisionCode,
          })),
        ),
      ],
    ),
  );
}
