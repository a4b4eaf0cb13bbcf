import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';

/** A household as the department's copy of the register has it. */
export interface RegisteredHousehold {
  id: string;
  code: string;
  divisionCode: string;
}

/** A household in sight, which does not move until the transaction ends; undefined if the copy knows none of that id. */
export async function holdRegistered(
  transaction: Statements,
  id: string,
): Promise<RegisteredHousehold | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<RegisteredHousehold>(
    `SELECT id, code, division_code AS "divisionCode" FROM registered_household WHERE id = $1 FOR SHARE`,
    [id],
    'hold-registered-household',
  );
  return row;
}
