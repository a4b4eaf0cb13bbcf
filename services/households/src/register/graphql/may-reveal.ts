import type { RequestContext } from '@dixian/service';
import { type RevealedField, type RevealedOf, recordReveal } from '../persistence/reveals';

/** Argument of a field that is masked without a purpose. */
export interface PurposeArgs {
  purpose?: string | null;
}

const LONGEST_PURPOSE = 200;

/** Whether the caller may see a field in clear: with the right and a purpose, once the look is written down. */
export async function mayReveal(
  context: RequestContext,
  of: RevealedOf,
  { id, field }: { id: string; field: RevealedField },
  { purpose }: PurposeArgs,
): Promise<boolean> {
  const reason = purpose?.trim().slice(0, LONGEST_PURPOSE);
  if (!context.caller.pii || !reason) return false;
  await recordReveal(context, of, { id, field, purpose: reason });
  return true;
}
