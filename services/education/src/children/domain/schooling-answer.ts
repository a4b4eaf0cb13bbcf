import type { ChildState } from './child-standing';

/** A child of school age as it stands. */
export interface StandingChild {
  readonly personId: string;
  readonly state: ChildState;
}

/** What the household's children come to (义务教育有保障), and which of them it hangs on. */
export interface SchoolingOutcome {
  readonly secure: boolean | null;
  readonly because: readonly StandingChild[];
}

/** How a county counts what no document settles. */
export interface AnswerChoices {
  /** A survey of this school year found nobody out of the household, so that who is only unknown does not stand open. */
  readonly surveyFoundNobody: boolean;
  /** A survey found somebody out and named no child. */
  readonly surveyFoundSomebody: boolean;
  /** 送教上门 counts as secure, which is our reading. */
  readonly homeTeachingSecures: boolean;
}

/**
 * One child out of school and it is not secure; else one of whom nobody knows and it stays open, saying which; else it is
 * secure, also where there is no such child.
 */
export function schoolingAnswer(
  children: readonly StandingChild[],
  { surveyFoundNobody, surveyFoundSomebody, homeTeachingSecures }: AnswerChoices,
): SchoolingOutcome {
  const isOut = ({ state }: StandingChild) =>
    state === 'DROPPED_OUT' || (state === 'HOME_TAUGHT' && !homeTeachingSecures);
  const isOpen = ({ state }: StandingChild) =>
    state === 'SUSPECTED' || (state === 'UNKNOWN' && !surveyFoundNobody);
  const out = children.filter(isOut);
  if (out.length > 0 || surveyFoundSomebody) return { secure: false, because: out };
  const open = children.filter(isOpen);
  return open.length > 0 ? { secure: null, because: open } : { secure: true, because: [] };
}
