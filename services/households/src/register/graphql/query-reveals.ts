import { rootPage } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type { QueryResolvers, RevealResolvers } from '../../ground/generated';
import { mayReadReveals } from '../domain/rights-of-viewer';
import { personById } from '../persistence/persons';
import { type RevealRow, revealList } from '../persistence/reveals';

/** Query.reveals; FORBIDDEN for everybody but auditors and administrators. */
export const reveals: NonNullable<QueryResolvers['reveals']> = (_root, args, context) => {
  if (!mayReadReveals(context.caller)) {
    throw new GraphQLError(
      context.language === 'zh'
        ? '查看记录只对审计人员和管理员开放。'
        : 'Only auditors and administrators may read the audit trail.',
      { extensions: { code: 'FORBIDDEN' } },
    );
  }
  return rootPage<RevealRow>(context, revealList, args);
};

/** Fields of Reveal that are not columns. */
export const Reveal = {
  person: ({ personId }, _args, context) => (personId === null ? null : personById(context, personId)),
} satisfies RevealResolvers;
