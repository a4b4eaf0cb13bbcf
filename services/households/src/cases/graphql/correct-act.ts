import type { Law } from '@dixian/policy';
import type { ActKind } from '../../ground/domain/act-kinds';
import type { ActEvidence, MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { correctAct } from '../use-cases/correct-act';

const KINDS = {
  specialMeeting: 'SPECIAL_MEETING',
  application: 'APPLICATION',
  homeCheck: 'HOME_CHECK',
  villageReview: 'VILLAGE_REVIEW',
  posting: 'POSTING',
  villageSelection: 'VILLAGE_SELECTION',
  townshipReview: 'TOWNSHIP_REVIEW',
  countyDecision: 'COUNTY_DECISION',
  nomination: 'NOMINATION',
  reverification: 'REVERIFICATION',
  approval: 'APPROVAL',
  setbackConfirmation: 'SETBACK_CONFIRMATION',
  record: 'RECORD',
} as const satisfies Record<keyof ActEvidence, ActKind>;

/** Mutation.correctAct */
export function correctActs(law: Law): MutationResolvers['correctAct'] {
  return async (_root, { input }, context) => {
    const evidence = Object.fromEntries(
      Object.entries(KINDS).flatMap(([field, kind]) => {
        const given = input.evidence?.[field as keyof ActEvidence];
        return given ? [[kind, given]] : [];
      }),
    );
    return named('CaseActRecorded', await correctAct(law, context, input, { ...input, evidence }));
  };
}
