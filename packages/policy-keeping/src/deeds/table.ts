import type { PlainDate } from '@dixian/calendar';
import { code, countyCode, day, instant, int, table, text, texts, uuid } from '@dixian/service';

/** What something done under a set of policies is. */
export type DeedKind = 'ACT' | 'DECISION' | 'OBLIGATION';

/**
 * What was done under which set of policies; written by triggers alone (`keptAsDeeds`), append-only. It stays where it was done,
 * under the law of that place.
 */
export const policyDeed = table(
  'policy_deed',
  {
    id: uuid().byDefault('uuidv7()'),
    policySet: int(),
    kind: text().of<DeedKind>(),
    /** The table of the row. */
    matter: text(),
    /** The value by which the row says what was done, of an enum of the graph. */
    detail: text().nullable(),
    rowId: uuid(),
    /** What the row is about: of an act of a case, the case. */
    subjectId: text(),
    ofHousehold: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    occurredOn: day().of<PlainDate>().nullable(),
    account: text().nullable(),
    clauseIds: texts().byDefault("'{}'::text[]"),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
