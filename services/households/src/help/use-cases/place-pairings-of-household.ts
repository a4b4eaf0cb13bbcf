import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { openOn, type PeriodRow } from '../../periods/persistence/periods';
import { refuseHelper } from '../domain/helper-rule';
import { type KeptHelper, placeHelper } from '../domain/place-helper';
import { decidePairing } from './pairing-decision';

/** A helper as the stage has him, and the id he gets where he is new. */
export interface StagedHelper {
  readonly householdId: string;
  readonly rowNumber: number;
  readonly newId: string;
  readonly index: string | null;
  readonly name: string;
  readonly unit: string;
  readonly post: string | null;
  readonly civilServant: boolean | null;
  readonly since: PlainDate | null;
  readonly endedOn: PlainDate | null;
}

/** A household with the helpers it has and those that a ledger states, in the order of their days. */
export interface StatedHousehold {
  readonly divisionCode: string;
  readonly exportedOn: PlainDate;
  readonly periods: readonly PeriodRow[];
  readonly kept: readonly KeptHelper[];
  readonly stated: readonly StagedHelper[];
}

/** What an act would have said to a row. */
export type HelperRemark =
  | 'HELPER_ASSIGNED'
  | 'CONTRADICTS_HELPER'
  | 'END_BEFORE_START'
  | 'BEFORE_PREVIOUS_STEP'
  | 'CIVIL_SERVANT_NEEDED'
  | 'DECISION_REFUSED'
  | 'POST_MISSING';

type EndKind = 'HANDED_OVER' | 'ENDED';

interface PlacedRow {
  row_number: number;
  id: string;
  added: boolean;
  since: PlainDate;
  ended_on: PlainDate | null;
  end_kind: EndKind | null;
}

/** What becomes of the rows of a household, as the work tables take it. */
export interface PlacedHousehold {
  readonly rows: PlacedRow[];
  readonly ends: { id: string; ended_on: PlainDate; end_kind: EndKind }[];
  readonly remarks: { row_number: number; remark: HelperRemark }[];
}

/** Decides the rows of one household one after another, each on what the one before left. */
export function placeOfHousehold(policies: PolicySet, household: StatedHousehold): PlacedHousehold {
  const placed: PlacedHousehold = { rows: [], ends: [], remarks: [] };
  let kept = [...household.kept];
  for (const row of household.stated) kept = placeRow(policies, household, { row, kept, placed });
  return placed;
}

function placeRow(
  policies: PolicySet,
  household: StatedHousehold,
  { row, kept, placed }: { row: StagedHelper; kept: KeptHelper[]; placed: PlacedHousehold },
): KeptHelper[] {
  const { divisionCode, exportedOn, periods } = household;
  const remark = (code: HelperRemark) => placed.remarks.push({ row_number: row.rowNumber, remark: code });
  const since = row.since ?? exportedOn;
  const endedOn = row.endedOn !== null && row.endedOn <= exportedOn ? row.endedOn : null;
  const { index, name, unit } = row;
  const step = placeHelper(kept, { index, name, unit, since, endedOn });
  const entry = { row_number: row.rowNumber, since, ended_on: endedOn };
  if (step.as === 'REFUSED') {
    remark(step.code === 'BEFORE_PREVIOUS_STEP' ? 'CONTRADICTS_HELPER' : step.code);
    return kept;
  }
  if (step.as === 'KNOWN') {
    placed.rows.push({ ...entry, id: step.id, added: false, end_kind: null });
    if (step.endsOn === null) return kept;
    const decision = decidePairing(policies, divisionCode, periods, step.endsOn);
    if (decision && decision.outcome !== 'GRANTED') remark('DECISION_REFUSED');
    return ended(kept, placed, { id: step.id, on: step.endsOn, kind: 'ENDED' });
  }
  const helped = { divisionCode, identifiedOn: openOn(periods, since)?.identifiedOn };
  const wrong = refuseHelper(policies, helped, { civilServant: row.civilServant ?? false });
  if (wrong) remark('CIVIL_SERVANT_NEEDED');
  if (step.remark) remark(step.remark);
  if (row.post === null) remark('POST_MISSING');
  const left =
    step.ends === null ? kept : ended(kept, placed, { id: step.ends, on: since, kind: 'HANDED_OVER' });
  placed.rows.push({ ...entry, id: row.newId, added: true, end_kind: endedOn === null ? null : 'ENDED' });
  return [...left, { id: row.newId, index, name, unit, since, endedOn }];
}

// One who came with this file ends where he was written; the others' ends are written by themselves.
function ended(
  kept: readonly KeptHelper[],
  placed: PlacedHousehold,
  { id, on, kind }: { id: string; on: PlainDate; kind: EndKind },
): KeptHelper[] {
  const own = placed.rows.find((row) => row.id === id && row.added);
  if (own) {
    own.ended_on = on;
    own.end_kind = kind;
  } else placed.ends.push({ id, ended_on: on, end_kind: kind });
  return kept.map((one) => (one.id === id ? { ...one, endedOn: on } : one));
}
