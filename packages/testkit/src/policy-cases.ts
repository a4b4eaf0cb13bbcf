import { type Decisions, loadCases, loadPolicies, policiesDirectory, runCase } from '@dixian/policy';

/** What the cases beside the policies make of some decisions. */
interface PolicyCasesRun {
  /** The cases put, by decision. */
  readonly put: Readonly<Record<string, number>>;
  /** Those that do not hold, with their place, what they expect and what the decision answers. */
  readonly wrong: readonly object[];
}

/** Puts every case beside the policies that names one of the decisions. */
export async function policyCases({ decisions }: { readonly decisions: Decisions }): Promise<PolicyCasesRun> {
  const put = Object.fromEntries(Object.keys(decisions).map((name) => [name, 0]));
  const wrong: object[] = [];
  const set = await loadPolicies([policiesDirectory]);
  for (const { file, line, case: written, set: own } of await loadCases(set, [policiesDirectory])) {
    const name = written.decision?.name;
    if (name === undefined || !(name in decisions)) continue;
    put[name] = (put[name] ?? 0) + 1;
    const outcome = runCase(own, written, decisions);
    if (!outcome.holds) wrong.push({ at: `${file}:${line}`, name: written.name, ...outcome });
  }
  return { put, wrong };
}
