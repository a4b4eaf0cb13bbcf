import type { BlindIndex, FieldCipher } from '@dixian/personal-data';
import type { RevealBounds } from '../../ground/domain/reveal-bounds';
import type { Resolvers } from '../../ground/generated';
import { Division, DivisionEdge, division } from './division';
import { Household, MonitoringRecord } from './household';
import { HouseholdIncome } from './household-income';
import { Membership } from './membership';
import { personFields } from './person';
import { byCode, household } from './query-households';
import { person, personsByCertificate } from './query-persons';
import { Reveal, RevealNotice, revealNotices, reveals } from './query-reveals';
import { DivisionRecoded, recodeDivision } from './recode-division';
import { Viewer, viewer } from './viewer';

/** Resolvers of divisions and of the register of households and persons. */
export function registerResolvers({
  cipher,
  index,
  bounds,
}: {
  cipher: FieldCipher;
  index: BlindIndex;
  bounds: RevealBounds;
}) {
  return {
    Query: {
      viewer,
      household,
      householdByCode: byCode,
      person,
      personsByCertificate: personsByCertificate(index, bounds),
      division,
      reveals,
      revealNotices,
    },
    Mutation: { recodeDivision },
    Viewer,
    Division,
    DivisionEdge,
    DivisionRecoded,
    Household,
    HouseholdIncome,
    Membership,
    MonitoringRecord,
    Person: personFields(cipher, bounds),
    Reveal,
    RevealNotice,
  } satisfies Resolvers;
}
