import { type RequestContext, rootPage } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type { QueryRevealsArgs } from '../../ground/generated';
import { personById } from '../persistence/persons';
import { type RevealRow, revealList } from '../persistence/reveals';

const READERS = ['auditor', 'admin'];

/** Query.reveals; FORBIDDEN for everybody but auditors and administrators. */
export function reveals(_root: unknown, args: QueryRevealsArgs, context: RequestContext) {
  if (!READERS.includes(context.caller.role)) {
    throw new GraphQLError(
      context.language === 'zh'
        ? '查看记录只对审计人员和管理员开放。'
        : 'Only auditors and administrators may read the audit trail.',
      { extensions: { code: 'FORBIDDEN' } },
    );
  }
  return rootPage<RevealRow>(context, revealList, args);
}

/** Fields of Reveal that are not columns. */
export const Reveal = {
  person: ({ personId }: RevealRow, _args: unknown, context: RequestContext) =>
    personId && personById(context, personId),
};
