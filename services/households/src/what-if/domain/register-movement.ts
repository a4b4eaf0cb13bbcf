import type { Fen } from '@dixian/money';

/** Households of one place that lie alike to the line in force and to the draft; what they lack is in fen. */
export interface ComparedGroup {
  readonly belowNow: boolean;
  readonly belowDraft: boolean;
  readonly households: number;
  readonly persons: number;
  /** To the line in force; counts only where `belowNow`. */
  readonly lackNow: Fen;
  /** To the draft; counts only where `belowDraft`. */
  readonly lackDraft: Fen;
}

/** How many households and persons, and what they lack in fen. */
export interface RegisterCount {
  readonly households: number;
  readonly persons: number;
  readonly shortfall: Fen;
}

/** Adds groups up to who is below either line, who enters and who leaves. */
export function movementOf(groups: readonly ComparedGroup[]) {
  const now = ({ lackNow }: ComparedGroup) => lackNow;
  const draft = ({ lackDraft }: ComparedGroup) => lackDraft;
  const sum = (which: (group: ComparedGroup) => boolean, lack: (group: ComparedGroup) => Fen) =>
    counted(groups.filter(which), lack);
  return {
    compared: sum(
      () => true,
      () => 0n,
    ),
    belowNow: sum(({ belowNow }) => belowNow, now),
    belowDraft: sum(({ belowDraft }) => belowDraft, draft),
    entering: sum(({ belowNow, belowDraft }) => belowDraft && !belowNow, draft),
    leaving: sum(({ belowNow, belowDraft }) => belowNow && !belowDraft, now),
  };
}

function counted(groups: readonly ComparedGroup[], lack: (group: ComparedGroup) => Fen): RegisterCount {
  return {
    households: groups.reduce((sum, { households }) => sum + households, 0),
    persons: groups.reduce((sum, { persons }) => sum + persons, 0),
    shortfall: groups.reduce((sum, group) => sum + lack(group), 0n),
  };
}
