import { type Fact, mayKnow } from '@dixian/access';
import { GraphQLError } from 'graphql';
import type { RequestContext } from './request-context';

/** Throws FORBIDDEN where facts of that kind are not the caller's to know; the field is then null with one clear error. */
export function assertMayKnow(context: RequestContext, fact: Fact): void {
  if (!mayKnow(context.caller, fact)) throw notYours(context);
}

/** A field for whom its fact concerns; FORBIDDEN for others. */
export function forKnowing<Source, Args, Value>(
  fact: Fact,
  resolve: (source: Source, args: Args, context: RequestContext) => Value,
) {
  return (source: Source, args: Args, context: RequestContext): Value => {
    assertMayKnow(context, fact);
    return resolve(source, args, context);
  };
}

function notYours({ language }: RequestContext): GraphQLError {
  return new GraphQLError(
    language === 'zh'
      ? '这些内容不属于您的工作范围，您看不到。'
      : 'This does not belong to your work, so it is not shown to you.',
    { extensions: { code: 'FORBIDDEN' } },
  );
}
