import type { PlainDate } from '@dixian/calendar';
import type { PolicyDocument } from './policy-document';

/** Whether `a` was issued after `b`; undefined when a day that is not printed leaves it open. */
export function issuedLater(a: PolicyDocument, b: PolicyDocument): boolean | undefined {
  const first = issueDays(a);
  const second = issueDays(b);
  if (!first || !second) return undefined;
  if (first.from > second.to) return true;
  if (first.to <= second.from) return false;
  return undefined;
}

function issueDays(document: PolicyDocument): { from: PlainDate; to: PlainDate } | undefined {
  return document.issuedOn === null
    ? document.issuedBetween
    : { from: document.issuedOn, to: document.issuedOn };
}
