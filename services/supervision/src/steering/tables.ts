import { code, countyCode, day, instant, table, text, texts, uuid } from '@dixian/service';
import type { DutyLevel } from '../ground/domain/duty-level';
import type { PlacedTable } from '../ground/placed-table';
import type { EntryKind, RedatingCause } from './domain/entry-kinds';

/** The history of obligations: what changed their days, place and level, and what supervision decided, with who and why. */
export const obligationEntry = table(
  'obligation_entry',
  {
    id: uuid().byDefault('uuidv7()'),
    obligationId: uuid(),
    kind: text().of<EntryKind>(),
    occurredOn: day().nullable(),
    cause: text().of<RedatingCause>().nullable(),
    dueBefore: day().nullable(),
    dueAfter: day().nullable(),
    divisionBefore: text().nullable(),
    divisionAfter: text().nullable(),
    levelBefore: text().of<DutyLevel>().nullable(),
    levelAfter: text().of<DutyLevel>().nullable(),
    clauseIds: texts(),
    reason: text().nullable(),
    account: text().nullable(),
    role: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
    sector: text().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** By which deadlines, as a digest, the obligations of each kind are dated. */
const datedKind = table('dated_kind', { kind: text(), digest: text() }, { primary: ['kind'] });

/** What a transaction has steered; told, and gone, before it commits. */
const steeredObligation = table(
  'steered_obligation',
  { id: uuid().byDefault('uuidv7()'), obligationId: uuid() },
  { primary: ['id'] },
);

export const tables: readonly PlacedTable[] = [
  { entity: obligationEntry, onMove: 'goes-with-obligation' },
  { entity: datedKind, onMove: 'has-no-place' },
  { entity: steeredObligation, onMove: 'has-no-place' },
];
