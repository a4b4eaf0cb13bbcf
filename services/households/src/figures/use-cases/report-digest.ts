import { createHash } from 'node:crypto';
import type { ReportedLine } from '../domain/figure-measures';

/** What is fixed about a report beside its lines. */
interface About {
  readonly divisionCode: string;
  readonly day: string;
  readonly reportedOn: string;
}

/** SHA-256 over a report and its lines, by which anybody can see that nothing of it was changed. */
export function digestOf({ divisionCode, day, reportedOn }: About, lines: readonly ReportedLine[]): string {
  const written = lines.map(({ code, name, measure, value }) => `${code}\t${name}\t${measure}\t${value}`);
  return createHash('sha256')
    .update([`${divisionCode}\t${day}\t${reportedOn}`, ...written.toSorted()].join('\n'))
    .digest('hex');
}
