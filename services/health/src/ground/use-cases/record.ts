import type { Caller } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { isUserError, notPermitted, type UserErrorValue } from '@dixian/graph';
import { type Act, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';

/** What every entry of health has. */
export interface Entered {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Who may enter: health's staff, and offices of the line that the act names. */
export type MayEnter = readonly ('county' | 'township' | 'village')[];

/** Records an entry of health once and gives its id; the same key again gives the first. */
export function record(
  context: RequestContext,
  act: Pick<Act, 'act' | 'texts' | 'days' | 'along'> & {
    readonly offices?: MayEnter;
    readonly healthToo?: boolean;
  },
  input: Entered,
  write: (transaction: Statements, by: RecordedBy) => Promise<{ id: string } | UserErrorValue>,
): Promise<{ id: string } | UserErrorValue> {
  const { offices = [], healthToo = true, ...rest } = act;
  return recordOnce<{ id: string }, string>(
    context,
    { ...rest, input, may: (caller) => (may(caller, offices, healthToo) ? undefined : NOT_THEIRS) },
    async (transaction, by) => {
      const written = await write(transaction, by);
      return isUserError(written) ? written : { answer: written, reference: written.id };
    },
    async (_reader, id) => ({ id }),
  );
}

function may({ role, sector }: Caller, offices: MayEnter, healthToo: boolean): boolean {
  if (role === 'department') return healthToo && sector === 'health';
  return offices.some((office) => office === role);
}

const NOT_THEIRS = notPermitted({
  zh: '这一项由主管部门填报，请交由有权的单位人员办理。',
  en: 'Only the office in charge states this. Please ask its staff.',
});
