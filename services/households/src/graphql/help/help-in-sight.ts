import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';

/** Arguments of a field that is as of a day. */
export interface Dated {
  asOf?: PlainDate | null;
}

/** The day asked for; today where none is. */
export function asOfDay({ asOf }: Dated, { clock }: RequestContext): PlainDate {
  return asOf ?? clock.today();
}

/** Whether the caller sees help at all: the line and the rural office do, other departments do not. */
export function seesHelp({ scope }: RequestContext): boolean {
  return scope.sector === '*';
}
