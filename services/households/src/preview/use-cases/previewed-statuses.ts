import { yearOf } from '@dixian/calendar';
import { incomeLine, ruleInForce } from '@dixian/policy';
import { comparedByPlace, type PreviewSide, type TriedDraft } from '@dixian/what-if';
import { termsAt } from '../../monitoring/domain/monitored-terms';
import type { PreviewedStatus, StatusTerms } from '../domain/previewed-statuses';

/** Every status that rules of the register decide, by both laws. */
export function previewedStatuses(draft: TriedDraft): PreviewedStatus[] {
  return [
    { status: 'KEY_HOUSEHOLD', rule: 'key-household', places: placesOf(draft, keyHousehold) },
    { status: 'LONG_UNRESOLVED', rule: 'long-unresolved-listed', places: placesOf(draft, longUnresolved) },
    { status: 'BELOW_LINE', rule: 'monitoring-line', places: placesOf(draft, belowLine) },
  ];
}

/** The year whose incomes are held against lines, where nobody chose another. */
export function incomeYearOf({ before }: TriedDraft): number {
  return yearOf(before.on);
}

function placesOf(
  draft: TriedDraft,
  resolve: (side: PreviewSide, division: string) => StatusTerms,
): PreviewedStatus['places'] {
  return comparedByPlace(draft, resolve).map(({ place, terms }) => ({ place, ...terms }));
}

function keyHousehold({ policies, on }: PreviewSide, division: string): StatusTerms {
  const monitored = termsAt(policies, division, on);
  const rule = ruleInForce(policies, 'key-household', { division, on });
  return { clause: rule?.clause ?? null, monitored, line: null };
}

function longUnresolved({ policies, on }: PreviewSide, division: string): StatusTerms {
  const monitored = termsAt(policies, division, on);
  return { clause: monitored.unresolvedClause, monitored, line: null };
}

// The register keeps 纯收入; a line of 可支配收入 is none here, the two are never compared.
function belowLine({ policies, on }: PreviewSide, division: string): StatusTerms {
  const found = incomeLine(policies, { division, on }, 'net-income');
  return 'missing' in found
    ? { clause: found.clauses[0] ?? null, monitored: null, line: null }
    : { clause: found.parameter.clause, monitored: null, line: found.line.fen };
}
