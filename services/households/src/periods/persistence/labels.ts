import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { safetyNetLabel } from './tables';

const NAMES = [
  'id',
  'householdId',
  'name',
  'labelledOn',
  'grounds',
  'removedOn',
  'removalReason',
  'divisionCode',
] as const;

/** A safety-net label (兜底保障户) with the decision's reasons as they were when it was set. */
export type LabelRow = RowOf<typeof safetyNetLabel, (typeof NAMES)[number]>;

export const LABEL_COLUMNS = safetyNetLabel.select(NAMES);

/** Labels of a household, the first one first; one statement per request. */
export function labelsOf(context: RequestContext, householdId: string): Promise<LabelRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${LABEL_COLUMNS} FROM safety_net_label
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, labelled_on, id`;
  return rowsOfEach<LabelRow>(context, 'labels-of-household', sql).load(householdId);
}

/** The same within a transaction, held. */
export function heldLabels(transaction: Statements, householdId: string): Promise<LabelRow[]> {
  return transaction.query<LabelRow>(
    `SELECT ${LABEL_COLUMNS} FROM safety_net_label WHERE household_id = $1 ORDER BY labelled_on, id FOR UPDATE`,
    [householdId],
  );
}

/** The label that stands on a day. */
export function labelOn(labels: readonly LabelRow[], on: PlainDate): LabelRow | undefined {
  return labels.findLast(
    ({ labelledOn, removedOn }) => labelledOn <= on && (removedOn === null || removedOn > on),
  );
}

/** The label that stands on a household though its period has ended on a day. */
export async function standingLabelOf(
  transaction: Statements,
  periodId: string,
  endedOn: PlainDate,
): Promise<LabelRow | undefined> {
  const [row] = await transaction.query<LabelRow>(
    `SELECT ${safetyNetLabel.select(NAMES, 'l')} FROM safety_net_label l
     JOIN monitoring_period p ON p.household_id = l.household_id
     WHERE p.id = $1 AND l.labelled_on <= $2::date AND l.removed_on IS NULL`,
    [periodId, endedOn],
  );
  return row;
}
