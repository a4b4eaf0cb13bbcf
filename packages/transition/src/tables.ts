import type { PlainDate } from '@dixian/calendar';
import type { TransitionResult } from '@dixian/policy';
import {
  boolean,
  bytes,
  code,
  countyCode,
  day,
  instant,
  int,
  json,
  table,
  text,
  uuid,
} from '@dixian/service';
import type { Decider } from './rule';

/** What a service is told to do with its part of a run. */
export type TransitionPhase = 'PREVIEW' | 'APPLY' | 'UNDO';

/** How far an item is. */
export type ItemState = 'PLANNED' | 'UNDECIDED' | 'DONE' | 'CHANGED' | 'UNDONE' | 'KEPT';

/** Names and texts as an item keeps them. */
export type ItemValues = Readonly<Record<string, string | null>>;

/** The service's part of a run: which phase it is in, how far, and what it told last. */
export const transitionPart = table(
  'transition_part',
  {
    runId: uuid(),
    divisionCode: code(),
    day: day().of<PlainDate>(),
    phase: text().of<TransitionPhase>(),
    round: int(),
    version: int().byDefault('1'),
    finished: boolean().byDefault('false'),
    items: int().byDefault('0'),
    handled: int().byDefault('0'),
    digest: text().nullable(),
    failure: text().nullable(),
    changedAt: instant().byDefault('service_now()'),
  },
  { primary: ['runId'] },
);

/** What a run changes, or changed: before, after, by which clause, and the facts it rests on. */
export const transitionItem = table(
  'transition_item',
  {
    id: uuid().byDefault('uuidv7()'),
    runId: uuid(),
    position: int(),
    rule: text(),
    transition: text(),
    subjectKind: text(),
    subjectId: text(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    change: text().of<TransitionResult>(),
    before: json<ItemValues>(),
    after: json<ItemValues>(),
    facts: json<ItemValues>(),
    clause: text().nullable(),
    undecided: text().nullable(),
    decidedBy: text().of<Decider>().nullable(),
    withoutSupport: boolean(),
    hash: bytes(),
    state: text().of<ItemState>().byDefault("'PLANNED'::text"),
    found: json<ItemValues>().nullable(),
    restedBy: text().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['runId', 'position', 'subjectKind', 'subjectId']] },
);
