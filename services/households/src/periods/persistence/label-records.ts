import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowsById, type Statements } from '@dixian/service';
import type { Ground } from '../../ground/domain/ground';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { Recorder } from '../../ground/persistence/recorder';
import { LABEL_COLUMNS, type LabelRow } from './labels';

const TABLE = { table: 'safety_net_label', columns: LABEL_COLUMNS };

/** A label in sight by id; one statement per request. */
export async function labelById(context: RequestContext, id: string): Promise<LabelRow | undefined> {
  return isEntityId(id) ? rowsById<LabelRow>(context, 'safety_net_label', LABEL_COLUMNS).load(id) : undefined;
}

/** The label set under a key before. */
export function labelByKey(transaction: Statements, by: Recorder): Promise<LabelRow | undefined> {
  return recordedBefore(transaction, TABLE, by);
}

/** The label taken off under a key before. */
export function removalByKey(transaction: Statements, by: Recorder): Promise<LabelRow | undefined> {
  return recordedBefore(transaction, { ...TABLE, account: 'removed_by', key: 'removal_key' }, by);
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
  { account, key }: Recorder,
): Promise<LabelRow> {
  const [row] = await transaction.query<LabelRow>(
    `INSERT INTO safety_net_label (household_id, division_code, name, labelled_on, grounds, account, idempotency_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${LABEL_COLUMNS}`,
    [
      label.householdId,
      label.divisionCode,
      label.name,
      label.labelledOn,
      JSON.stringify(label.grounds),
      account,
      key,
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
  { account, key }: Recorder,
): Promise<LabelRow> {
  const [row] = await transaction.query<LabelRow>(
    `UPDATE safety_net_label SET removed_on = $2, removal_reason = $3, removed_by = $4, removal_key = $5
     WHERE id = $1 AND removed_on IS NULL RETURNING ${LABEL_COLUMNS}`,
    [id, removal.removedOn, removal.reason, account, key],
  );
  if (!row) throw new Error('The label was taken off already');
  return row;
}
