import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';

/** Arguments of a field that is as of a day. */
export interface Dated {
  asOf?: PlainDate | null;
}

/** The day asked for; today where none is. */
export function asOfDay({ asOf }: Dated, { clock }: Pick<RequestContext, 'clock'>): PlainDate {
  return asOf ?? clock.today();
}
