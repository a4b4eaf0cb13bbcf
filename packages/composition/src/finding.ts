/** One thing that is wrong with the graph: the rule that says so, where, and what to do. */
export interface Finding {
  readonly rule: string;
  readonly at: string;
  /** The file and line of what `at` names in the graph, where a room wrote it. */
  readonly place?: string | undefined;
  readonly message: string;
}

/** One line for a terminal. */
export function printFinding(finding: Finding): string {
  const where = finding.place === undefined ? finding.at : `${finding.place} ${finding.at}`;
  return `${where}: ${finding.message} (${finding.rule})`;
}
