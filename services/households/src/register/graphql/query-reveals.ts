import { orderedPage, type RequestContext } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type { QueryResolvers, RevealNoticeResolvers, RevealResolvers } from '../../ground/generated';
import { mayReadReveals } from '../domain/rights-of-viewer';
import { personById } from '../persistence/persons';
import { revealList, revealNoticeList } from '../persistence/reveals';
import { divisionInSight } from './division-in-sight';

/** Query.reveals; FORBIDDEN for everybody but auditors and administrators. */
export const reveals: NonNullable<QueryResolvers['reveals']> = (_root, args, context) => {
  assertReader(context);
  return orderedPage(context, revealList, args);
};

/** Query.revealNotices; FORBIDDEN likewise. */
export const revealNotices: NonNullable<QueryResolvers['revealNotices']> = (_root, args, context) => {
  assertReader(context);
  return orderedPage(context, revealNoticeList, args);
};

function assertReader({ caller, language }: RequestContext): void {
  if (mayReadReveals(caller)) return;
  throw new GraphQLError(
    language === 'zh'
      ? '查看记录只对审计人员和管理员开放。'
      : 'Only auditors and administrators may read the audit trail.',
    { extensions: { code: 'FORBIDDEN' } },
  );
}

/** Fields of Reveal that are not columns. */
export const Reveal = {
  person: ({ personId }, _args, context) => (personId === null ? null : personById(context, personId)),
  division: ({ divisionCode }, _args, context) =>
    divisionInSight(context, { code: divisionCode }, context.clock.today()),
} satisfies RevealResolvers;

/** Fields of RevealNotice that are not columns. */
export const RevealNotice = {
  division: ({ divisionCode }, _args, context) =>
    divisionInSight(context, { code: divisionCode }, context.clock.today()),
} satisfies RevealNoticeResolvers;
