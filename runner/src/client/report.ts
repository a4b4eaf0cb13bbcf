/** An import report as the command line shows it. */
export interface Report {
  id: string;
  ledger: string;
  fileName: string;
  state: 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'ASKING' | 'WITHDRAWING' | 'WITHDRAWN';
  dryRun: boolean;
  progress: number;
  rowsRead: number;
  rowsLoaded: number;
  rowsRejected: number;
  rowsSkipped: number;
  rowsUnmatched: number;
  rowsOlder: number;
  likelyCorrections: number;
  households: number | null;
  recordsAdded: number;
  recordsChanged: number;
  recordsUnchanged: number;
  failure: string | null;
  sums: { heading: string; sum: string }[];
  questions: { id: string; text: string; options: { value: string }[]; answer: string | null }[];
  differences: { number: string; lookedAt: number; loaded: number; reason: string }[];
  reading: {
    sheets: {
      name: string;
      read: boolean;
      reason: string | null;
      columns: { heading: string; field: string | null; unit: string | null }[];
    }[];
  } | null;
  findings: {
    totalCount: number;
    edges: {
      node: {
        sheet: string | null;
        row: number | null;
        column: string | null;
        householdCode: string | null;
        severity: string;
        code: string;
        message: string;
      };
    }[];
  };
}

/** Its fields in an operation. */
export const REPORT = `id ledger fileName state dryRun progress rowsRead rowsLoaded rowsRejected rowsSkipped rowsUnmatched
  rowsOlder likelyCorrections households recordsAdded recordsChanged recordsUnchanged failure
  sums { heading sum } questions { id text options { value } answer }
  differences { number lookedAt loaded reason }
  reading { sheets { name read reason columns { heading field unit } } }
  findings(first: 200) { totalCount edges { node { sheet row column householdCode severity code message } } }`;
