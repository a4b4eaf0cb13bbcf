import { addDays, type PlainDate } from '@dixian/calendar';
import type { PolicyDocument } from '@dixian/policy';

/** What decides the days of a preview that nobody chose. */
export interface DraftDays {
  readonly document: Pick<PolicyDocument, 'effective'>;
  readonly replaces: boolean;
  readonly today: PlainDate;
}

/**
 * A draft is asked on its first day, or today while it holds. It is compared with the last day before it, when the document that
 * it follows was in force; one that replaces a loaded document, with that document on the same day.
 */
export function daysOfPreview(
  { document, replaces, today }: DraftDays,
  chosen: { readonly on?: PlainDate | null; readonly comparedOn?: PlainDate | null },
): { on: PlainDate; comparedOn: PlainDate } {
  const { from, to } = document.effective;
  const holdsToday = from <= today && (to === null || today <= to);
  const on = chosen.on ?? (holdsToday ? today : from);
  return { on, comparedOn: chosen.comparedOn ?? (replaces ? on : addDays(from, -1)) };
}
