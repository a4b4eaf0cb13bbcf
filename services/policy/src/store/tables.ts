import { boolean, code, day, identity, instant, int, json, table, text, uuid } from '@dixian/service';
import type { ReviewStep } from './domain/version-state';

/** Policy folders by name, each of one place. */
export const policyPack = table(
  'policy_pack',
  {
    id: text(),
    placeCode: code(),
    prefix: text().nullable(),
    createdAt: instant().byDefault('service_now()'),
  },
  { primary: ['id'] },
);

/** What a folder said at a time; rows never change. `author` is null where it came with the installation. */
export const policyVersion = table(
  'policy_version',
  {
    id: uuid().byDefault('uuidv7()'),
    packId: text(),
    number: int(),
    files: json<Readonly<Record<string, string>>>(),
    sha256: text(),
    own: boolean(),
    author: text().nullable(),
    createdAt: instant().byDefault('service_now()'),
  },
  { primary: ['id'] },
);

/** Who submitted, approved or returned a version; append-only. The author stands beside it, so that no one approves their own. */
export const policyReview = table(
  'policy_review',
  {
    id: uuid().byDefault('uuidv7()'),
    versionId: uuid(),
    author: text().nullable(),
    step: text().of<ReviewStep>(),
    account: text().nullable(),
    occurredOn: day().nullable(),
    note: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['id'] },
);

/** From when versions are in effect; of a folder the latest that has begun and was not taken back. */
export const policyActivation = table(
  'policy_activation',
  {
    id: uuid().byDefault('uuidv7()'),
    position: identity(),
    packId: text(),
    versionId: uuid(),
    fromDay: day(),
    activatedBy: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
    withdrawnAt: instant().nullable(),
    withdrawnBy: text().nullable(),
    reason: text().nullable(),
  },
  { primary: ['id'] },
);

/** From which set an activation was in effect until which, not counted; null where it still is. It may stand more than once. */
export const policySpell = table(
  'policy_spell',
  { activationId: uuid(), fromSet: int(), untilSet: int().nullable() },
  { primary: ['activationId', 'fromSet'] },
);

export const tables = [policyPack, policyVersion, policyReview, policyActivation, policySpell];
