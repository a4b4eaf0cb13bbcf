import type { ImportMode } from '../ledger-import';
import type { RunChoices } from '../runs/run-choices';

/** How a file is to be read and what it means, as a start says it. */
export interface ChoicesInput {
  mode?: ImportMode | null;
  answers?: readonly { question: string; answer: string }[] | null;
  mapping?: readonly { heading: string; field?: string | null }[] | null;
  replaces?: readonly { sheet?: string | null; row: number; recordId: string }[] | null;
  sheets?: readonly string[] | null;
}

/** What a start says beside its upload. */
export interface StartedAs {
  dryRun?: boolean | null;
  choices?: ChoicesInput | null;
}

interface Asked {
  dryRun: boolean;
  mode: ImportMode;
  choices: RunChoices;
  /** Of these what the idempotency key stands for: what was left out says nothing. */
  meaning: object;
}

/** The choices of a start in one order, so that the same ones are the same however they were written. */
export function askedChoices({ dryRun, choices }: StartedAs): Asked {
  const mode = choices?.mode ?? 'ADDITION';
  const sorted: RunChoices = {
    answers: ordered(choices?.answers ?? [], ({ question, answer }) => ({ question, answer })),
    mapping: ordered(choices?.mapping ?? [], ({ heading, field }) => ({ heading, field: field ?? null })),
    replaces: ordered(choices?.replaces ?? [], ({ sheet, row, recordId }) => ({
      sheet: sheet ?? '',
      row,
      recordId,
    })),
    sheets: [...(choices?.sheets ?? [])],
  };
  const said = Object.entries(sorted).filter(([, items]) => items.length > 0);
  const meaning = {
    ...(dryRun && { dryRun }),
    ...(mode !== 'ADDITION' && { mode }),
    ...Object.fromEntries(said),
  };
  return { dryRun: dryRun ?? false, mode, choices: sorted, meaning };
}

function ordered<Item, Kept>(items: readonly Item[], kept: (item: Item) => Kept): Kept[] {
  const made = items.map((item) => {
    const one = kept(item);
    return { one, key: JSON.stringify(one) };
  });
  return made.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ one }) => one);
}
