/** One thing that is wrong with the graph: the rule that says so, where, and what to do. */
export interface Finding {
  readonly rule: string;
  readonly at: string;
  readonly message: string;
}

/** One line for a terminal. */
export function printFinding(finding: Finding): string {
  return `${finding.at}: ${finding.message} (${finding.rule})`;
}
