import { BlindIndex } from '@dixian/personal-data';
import type { LedgerEnvironment } from '@dixian/service';
import type { ServiceUnderTest } from '@dixian/testkit';

/** The key that services under test have. */
export const index = new BlindIndex(Buffer.alloc(32, 7));

/** An id that is always the same for a number. */
export const idOf = (kind: number, of: number) =>
  `0199a1b2-${String(kind).padStart(4, '0')}-7000-8000-${String(of).padStart(12, '0')}`;

export interface TestMember {
  readonly id: string;
  readonly certificate: string;
  readonly birth?: string | null;
  readonly labour?: 'SKILLED' | 'ORDINARY' | 'WEAK' | 'LOST' | 'NONE' | null;
}

export interface TestHousehold {
  readonly id: string;
  readonly code: string;
  readonly divisionCode: string;
  readonly members: readonly TestMember[];
}

/** Lets the department know of households as the register tells of them. */
export function register(
  employment: ServiceUnderTest<LedgerEnvironment>,
  households: readonly TestHousehold[],
  version = 1,
) {
  return employment.deliver('household-registered', {
    households: households.map(({ members, ...household }) => ({
      ...household,
      version,
      persons: members.map(({ id, certificate }) => ({
        id,
        certificateIndex: index.of(certificate).toString('hex'),
      })),
    })),
  });
}

export interface TestPeriod {
  readonly identifiedOn: string;
  readonly eliminatedOn?: string | null;
  readonly monthOnly?: boolean;
}

/** Tells how households stand: monitored in these times, or still, out of poverty, with their members. */
export function tellStanding(
  employment: ServiceUnderTest<LedgerEnvironment>,
  households: readonly TestHousehold[],
  periods: readonly TestPeriod[],
  { version = 1, outOfPoverty = true }: { version?: number; outOfPoverty?: boolean } = {},
) {
  return employment.deliver('household-standing', {
    households: households.map(({ id, divisionCode, members }) => ({
      householdId: id,
      divisionCode,
      version,
      periods: periods.map((period, place) => ({
        periodId: idOf(9, place),
        identifiedOn: period.identifiedOn,
        eliminatedOn: period.eliminatedOn ?? null,
        monthOnly: period.monthOnly ?? false,
      })),
      registration: { outOfPoverty, poor: [] },
      members: members.map((member) => ({
        personId: member.id,
        joinedOn: '2020-01-01',
        leftOn: null,
        birth: member.birth ?? '1980-01-01',
        labour: member.labour === undefined ? 'ORDINARY' : member.labour,
        studying: false,
      })),
    })),
  } as Parameters<typeof employment.deliver<'household-standing'>>[1]);
}

/** The households of a ledger of posts, all monitored since 2023. */
export async function registerFromLedger(employment: ServiceUnderTest<LedgerEnvironment>, ledger: string) {
  const lines = ledger
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const header = lines.findIndex((cells) => cells.includes('户编号'));
  const [code, certificate] = ['户编号', '证件号码'].map((name) => lines[header]?.indexOf(name) ?? -1);
  const byCode = new Map<string, Set<string>>();
  for (const cells of lines.slice(header + 1)) {
    const [of, number] = [cells[code ?? 0], cells[certificate ?? 0]];
    if (of && number && /^\d+$/.test(of)) byCode.set(of, (byCode.get(of) ?? new Set()).add(number));
  }
  const households = [...byCode].map(
    ([of, numbers], at): TestHousehold => ({
      id: idOf(1, at),
      code: of,
      divisionCode: `${of.slice(0, 9)}201`,
      members: [...numbers].map((number, place) => ({ id: idOf(2, at * 10 + place), certificate: number })),
    }),
  );
  await register(employment, households);
  await tellStanding(employment, households, [{ identifiedOn: '2023-01-01' }]);
}
