import type { PlainDate } from '@dixian/calendar';
import type { Scope } from '@dixian/service';
import type { SupervisedKind } from '../domain/supervised-kind';
import { hasStatus, type ObligationStatus } from './obligation-view';
import type { Parameters } from './parameters';
import { withinScope } from './sight';

/** Which obligations are meant; an obligation whose clock had not started on `asOf` does not exist yet. */
export interface ObligationFilter {
  scope: Scope;
  asOf: PlainDate;
  status?: ObligationStatus | null;
  kind?: SupervisedKind | null;
}

/** WHERE conditions over table `o`; `asOf` is the placeholder of the day. */
export function obligationConditions(
  filter: ObligationFilter,
  asOf: string,
  parameters: Parameters,
): string[] {
  return [
    ...withinScope('o', filter.scope, parameters),
    `o.triggered_on <= ${asOf}::date`,
    ...(filter.status ? [hasStatus(filter.status, asOf)] : []),
    ...(filter.kind ? [`o.kind = ${parameters.add(filter.kind)}`] : []),
  ];
}
