import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Database } from '@dixian/service';
import { systemScope } from '@dixian/service';
import { obligations } from '../../ground/obligations';
import { medicalRun, runWindow } from '../domain/extra-medical-relief';

/** The duty of a county to make the run of a year; it is about no household. */
export function dutyOfYear(county: string, year: number) {
  return {
    subject: { kind: 'PLACE', id: county },
    cycle: String(year),
    divisionCode: county,
    sector: 'health' as const,
    triggeredOn: plainDate(`${year}-01-01`),
  };
}

/** Starts the clock of the year's run in every county that has one, as far as the department knows households there. */
export async function watchRun(db: Database, policies: PolicySet, day: PlainDate): Promise<void> {
  const year = yearOf(day);
  await db.write(systemScope, async (transaction) => {
    const counties = await transaction.query<{ county: string }>(
      'SELECT DISTINCT county_code AS county FROM registered_household ORDER BY 1',
    );
    const owing = counties.flatMap(({ county }) => {
      const window = runWindow(policies, { division: county, year });
      const isDue = window && medicalRun(policies, { division: county, on: window.to }).outcome === 'GRANTED';
      return isDue ? [dutyOfYear(county, year)] : [];
    });
    await obligations.trigger(transaction, 'MEDICAL_RUN', owing);
  });
}
