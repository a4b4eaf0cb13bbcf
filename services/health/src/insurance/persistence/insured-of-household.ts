import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { type Insured, insuredOn } from '../domain/insured';
import { membersOf } from './members-of-households';
import { saidOf } from './said-of-insurance';

/** How the present members of a household are insured on a day, batched; undefined where the copy knows no such household. */
export async function insuredOfHousehold(
  context: RequestContext,
  householdId: string,
  day: PlainDate,
  validUntil: (division: string) => string | null,
): Promise<readonly Insured[] | undefined> {
  const loader = context.loader<string, readonly Insured[]>(`insured-members:${day}`, (ids) =>
    context.db.read(context.scope, async (reader) => {
      const known = await reader.query<{ id: string; divisionCode: string }>(
        'SELECT id, division_code AS "divisionCode" FROM registered_household WHERE id = ANY($1::uuid[])',
        [ids.filter(isEntityId)],
        'households-in-sight',
      );
      const divisions = new Map(known.map(({ id, divisionCode }) => [id, divisionCode]));
      const members = await membersOf(reader, [...divisions.keys()]);
      const present = new Map([...members].map(([id, { presentOn }]) => [id, presentOn(day)]));
      const said = await saidOf(reader, [...present.values()].flat());
      return ids.map((id) => {
        const until = validUntil(divisions.get(id) ?? '');
        return present.get(id)?.map((person) => insuredOn(said.get(person) ?? [], day, until));
      });
    }),
  );
  return loader.load(householdId);
}
