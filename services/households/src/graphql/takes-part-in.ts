import type { RequestContext } from '@dixian/service';

/** Whether the caller has to do with monitoring at all: line roles and the rural office, not other departments. */
export function takesPartIn({ scope }: RequestContext): boolean {
  return scope.sector === '*' || scope.sector === 'rural';
}
