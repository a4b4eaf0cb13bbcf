import type { PlainDate } from '@dixian/calendar';
import { type Fen, parseYuan } from '@dixian/money';
import type { TriedName } from './tried-parameters';

/** One draft value in its canonical spelling. */
export interface Draft {
  readonly name: TriedName;
  readonly value: string;
}

/** A draft parameter set: for a division, from a day, against what is in force there on `comparedOn`. */
export interface WhatIf {
  readonly division: string;
  readonly from: PlainDate;
  readonly comparedOn: PlainDate;
  readonly drafts: readonly Draft[];
}

/** The draft of a whole number (percent, days a year); undefined where the set has none. */
export function draftNumber({ drafts }: WhatIf, name: TriedName): number | undefined {
  const draft = drafts.find((one) => one.name === name);
  return draft && Number(draft.value);
}

/** The draft of an amount, in fen; undefined where the set has none. */
export function draftFen({ drafts }: WhatIf, name: TriedName): Fen | undefined {
  const draft = drafts.find((one) => one.name === name);
  return draft && parseYuan(draft.value);
}
