import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, rowsById, type Statements } from '@dixian/service';
import type { Ground } from '../../ground/domain/ground';
import { LABEL_COLUMNS, type LabelRow } from './labels';

/** A label in sight by id; one statement per request. */
export async function labelById(context: RequestContext, id: string): Promise<LabelRow | undefined> {
  return isEntityId(id) ? rowsById<LabelRow>(context, 'safety_net_label', LABEL_COLUMNS).load(id) : undefined;
}

/** A label in sight, held against others until the transaction ends. */
export async function holdLabel(transaction: Statements, id: string): Promise<LabelRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<LabelRow>(
    `SELECT ${LABEL_COLUMNS} FROM safety_net_label WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

/** A label as it is set. */
export interface NewLabel {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly name: string;
  readonly labelledOn: PlainDate;
  readonly grounds: readonly Ground[];
}

/** Sets a label. */
export async function insertLabel(
  transaction: Statements,
  label: NewLabel,
  { account }: Pick<RecordedBy, 'account'>,
): Promise<LabelRow> {
  const [row] = await transaction.query<LabelRow>(
    `INSERT INTO safety_net_label (household_id, division_code, name, labelled_on, grounds, account)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${LABEL_COLUMNS}`,
    [
      label.householdId,
      label.divisionCode,
      label.name,
      label.labelledOn,
      JSON.stringify(label.grounds),
      account,
    ],
  );
  if (!row) throw new Error('safety_net_label gave no row');
  return row;
}

/** Takes a held label off. */
export async function endLabel(
  transaction: Statements,
  id: string,
  removal: { removedOn: PlainDate; reason: string },
  { account }: Pick<RecordedBy, 'account'>,
): Promise<LabelRow> {
  const [row] = await transaction.query<LabelRow>(
    `UPDATE safety_net_label SET removed_on = $2, removal_reason = $3, removed_by = $4
     WHERE id = $1 AND removed_on IS NULL RETURNING ${LABEL_COLUMNS}`,
    [id, removal.removedOn, removal.reason, account],
  );
  if (!row) throw new Error('The label was taken off already');
  return row;
}
