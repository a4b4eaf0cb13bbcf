import { addDays, type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { endOfLastYear, validUntilOfPlaces } from '../domain/valid-until';
import { answerHouseholds } from './answer-households';

// A night that was missed is made up for within these days.
const NIGHTS = 7;

/**
 * Answers anew for households whose word ended: with a new year that of the year before last, and in places that set a day, that of
 * last year. Only households are looked at of which somebody has no word of this year.
 */
export async function answerAtEnds(
  transaction: Statements,
  policies: PolicySet,
  today: PlainDate,
): Promise<void> {
  const year = yearOf(today);
  const ends = [
    { place: '', endsOn: plainDate(`${year}-01-01`) },
    ...validUntilOfPlaces(policies, today).map(({ place, until }) => ({
      place,
      endsOn: endOfLastYear(year, until),
    })),
  ];
  for (const { place, endsOn } of ends) {
    if (today < endsOn || today >= addDays(endsOn, NIGHTS)) continue;
    const households = await answeredBefore(transaction, { place, endsOn, year });
    await answerHouseholds(transaction, policies, { households, today });
  }
}

async function answeredBefore(
  transaction: Statements,
  { place, endsOn, year }: { place: string; endsOn: PlainDate; year: number },
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT a.household_id AS id FROM (SELECT DISTINCT ON (household_id) household_id, secure, occurred_on FROM guarantee_answer
       WHERE guarantee = 'BASIC_MEDICAL' AND starts_with(division_code, $1) ORDER BY household_id, occurred_on DESC, id DESC) AS a
     WHERE a.secure IS NOT NULL AND a.occurred_on < $2::date AND EXISTS (SELECT FROM registered_person p
       WHERE p.household_id = a.household_id
         AND NOT EXISTS (SELECT FROM insurance_record r WHERE r.person_id = p.id AND r.year = $3)
         AND NOT EXISTS (SELECT FROM insurance_said r WHERE r.person_id = p.id AND r.year = $3))`,
    [place, endsOn, year],
    'households-answered-before',
  );
  return rows.map(({ id }) => id);
}
