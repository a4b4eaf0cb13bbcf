import type { AcceptedHint } from './accepted';
import type { Hint } from './compose';
import type { Finding } from './finding';

/** Every hint that no entry accepts, and every entry that accepts nothing any more. */
export function checkHints(hints: readonly Hint[], accepted: readonly AcceptedHint[]): Finding[] {
  const open = hints.filter((hint) => !accepted.some((entry) => accepts(entry, hint)));
  const unused = accepted.filter((entry) => !hints.some((hint) => accepts(entry, hint)));
  return [
    ...open.map((hint) => ({ rule: hint.code, at: hint.coordinate ?? 'composition', message: hint.message })),
    ...unused.map((entry) => ({
      rule: 'accepted-hint-unused',
      at: 'schemas/composition-hints.yaml',
      message: `${entry.hint}${entry.at === undefined ? '' : ` at ${entry.at}`} no longer occurs; remove the entry`,
    })),
  ];
}

function accepts(entry: AcceptedHint, hint: Hint): boolean {
  return entry.hint === hint.code && (entry.at === undefined || entry.at === hint.coordinate);
}
