import { join } from 'node:path';
import { certificate, defineLedger, householdCode, readLedger, text } from '@dixian/ledger';
import { BlindIndex } from '@dixian/personal-data';
import type { ServiceUnderTest } from '@dixian/testkit';

const REGISTER = join(
  ...[__dirname, '..', '..', '..', '..', 'demo', 'bo-luo-2025'],
  '防止返贫致贫监测对象信息_20251130.xlsx',
);
// The key of the services under test.
const index = new BlindIndex(Buffer.alloc(32, 7));

const registerLedger = defineLedger({
  id: 'register-of-sample',
  title: { zh: '防止返贫致贫监测对象信息', en: 'Monitored households' },
  columns: {
    householdCode: householdCode().under('户编号'),
    certificateNumber: certificate().under('证件号码'),
    householdType: text().under('户类型'),
  },
});

const idOf = (kind: string, number: number) =>
  `0199a1b2-${kind}-7000-8000-${String(number).padStart(12, '0')}`;

/** Tells the department of the sample county's households: who lives in them, and whether they are out of poverty (脱贫户). */
export async function registerSample({ deliver }: Pick<ServiceUnderTest, 'deliver'>) {
  const households = new Map<string, { outOfPoverty: boolean; certificates: string[] }>();
  for await (const { rows } of readLedger({ path: REGISTER }, registerLedger)) {
    for (const { values } of rows) {
      if (!values) continue;
      const known = households.get(values.householdCode) ?? { outOfPoverty: false, certificates: [] };
      known.outOfPoverty ||= values.householdType === '脱贫户';
      known.certificates.push(values.certificateNumber);
      households.set(values.householdCode, known);
    }
  }
  let persons = 0;
  const told = [...households].map(([code, { outOfPoverty, certificates }], at) => ({
    id: idOf('0000', at + 1),
    code,
    divisionCode: `${code.slice(0, 9)}201`,
    outOfPoverty,
    persons: certificates.map((number) => ({
      id: idOf('0001', ++persons),
      certificateIndex: index.of(number).toString('hex'),
    })),
  }));
  await deliver('household-registered', {
    households: told.map(({ outOfPoverty: _, ...household }) => ({ ...household, version: 1 })),
  });
  await deliver('household-standing', {
    households: told.map(({ id, divisionCode, outOfPoverty, persons: members }) => ({
      householdId: id,
      divisionCode,
      version: 1,
      periods: [
        {
          ...{
            periodId: id,
            identifiedOn: '2022-01-01',
            eliminatedOn: null,
            monthOnly: false,
            category: null,
          },
        },
      ],
      registration: { outOfPoverty, poor: [] },
      members: members.map((person) => ({
        personId: person.id,
        joinedOn: '2021-01-01',
        leftOn: null,
        present: true,
      })),
    })),
  });
  return told;
}
