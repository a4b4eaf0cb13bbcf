import type { RequestContext } from '@dixian/service';

/** Whether the caller has to do with monitoring and help at all: line roles and the rural office, no other department. */
export function takesPartIn({ scope }: RequestContext): boolean {
  return scope.sector === '*';
}

/** A field for who takes part; null for others. */
export function forTakingPart<Source, Args, Value>(
  resolve: (source: Source, args: Args, context: RequestContext) => Value,
) {
  return (source: Source, args: Args, context: RequestContext): Value | null =>
    takesPartIn(context) ? resolve(source, args, context) : null;
}
