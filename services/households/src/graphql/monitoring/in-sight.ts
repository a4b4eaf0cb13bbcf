import type { RequestContext } from '@dixian/service';

/** Whether monitoring is the caller's work at all: line roles and the rural office; other departments take no part. */
export function seesMonitoring({ scope: { sector } }: RequestContext): boolean {
  return sector === '*' || sector === 'rural';
}

/** A field for who takes part; null for other departments. */
export function forLineRoles<Source, Args, Value>(
  resolve: (source: Source, args: Args, context: RequestContext) => Value,
) {
  return (source: Source, args: Args, context: RequestContext): Value | null =>
    seesMonitoring(context) ? resolve(source, args, context) : null;
}
