import type { Said } from '../domain/said';
import { shownAt } from '../loading/report-mistake';
import type { YamlFile, YamlPath } from '../loading/yaml-file';

/** An error keeps a folder out. A warning is to be looked at. What is not kept is told to whoever approves, and to everybody. */
export type Grade = 'error' | 'warning' | 'not-kept';

export type FindingCode =
  /** Wrong: the folder cannot run. */
  | 'WRONG'
  /** No service reads the value, keeps the limit or decides by the rule. */
  | 'NOBODY_KEEPS'
  /** The value differs from what its clause prints. */
  | 'UNLIKE_QUOTE'
  /** It ends, and nothing follows it. */
  | 'ENDS_WITHOUT_SUCCESSOR'
  /** The document before had a rule that this one leaves out. */
  | 'RULE_NOT_CARRIED_OVER'
  /** Days between two values on which none holds. */
  | 'GAP'
  /** Two documents of one place say it for the same days. */
  | 'OVERLAP'
  /** A clause is said to be enforced, and nothing in the folder bears it out. */
  | 'NO_KEEPER'
  /** Sentences of the text that no clause takes up. */
  | 'TEXT_NOT_BOUND'
  /** A clause that fits nothing the system knows. */
  | 'NOT_KEPT';

/** One thing that the validation says of a policy folder. */
export interface PolicyFinding {
  readonly grade: Grade;
  readonly code: FindingCode;
  readonly file: string;
  readonly line: number;
  readonly said: Said;
  /** The clause it is about; none for the document as a whole. */
  readonly clause?: string;
  readonly path?: string;
  readonly value?: string;
  readonly allowed?: readonly string[];
}

export interface Found {
  readonly path: YamlPath;
  readonly grade?: 'warning' | 'not-kept';
  readonly code: FindingCode;
  readonly said: Said;
  readonly clause?: string;
}

/** Collects findings of one file, each with the line its path leads to. */
export function finder(yaml: YamlFile, findings: PolicyFinding[]) {
  return ({ path, grade = 'warning', code, said, clause }: Found) => {
    const value = shownAt(yaml.value, path);
    findings.push({
      ...{ grade, code, file: yaml.file, line: yaml.lineOf(path), said, path: path.join('.') },
      ...(clause !== undefined && { clause }),
      ...(value !== undefined && { value }),
    });
  };
}
