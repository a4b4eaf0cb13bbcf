import type { BlindIndex, FieldCipher } from '@dixian/personal-data';
import type { Resolvers } from '../../ground/generated';
import { Division, division } from './division';
import { Household, MonitoringRecord } from './household';
import { HouseholdIncome } from './household-income';
import { Membership } from './membership';
import { personFields } from './person';
import { byCode, household, households } from './query-households';
import { person, personsByCertificate } from './query-persons';
import { Reveal, reveals } from './query-reveals';
import { DivisionRecoded, recodeDivision } from './recode-division';
import { Viewer, viewer } from './viewer';

/** Resolvers of divisions and of the register of households and persons. */
export function registerResolvers({ cipher, index }: { cipher: FieldCipher; index: BlindIndex }) {
  return {
    Query: {
      viewer,
      household,
      householdByCode: byCode,
      households,
      person,
      personsByCertificate: personsByCertificate(index),
      division,
      reveals,
    },
    Mutation: { recodeDivision },
    Viewer,
    Division,
    DivisionRecoded,
    Household,
    HouseholdIncome,
    Membership,
    MonitoringRecord,
    Person: personFields(cipher),
    Reveal,
  } satisfies Resolvers;
}
