import { TOLD_ANSWERS, type ToldTable } from '@dixian/register';

/** Answers that follow from what was said: told as all answers are; a hit is what the departments themselves found. */
export const TOLD_SAFETY: ToldTable = {
  ...TOLD_ANSWERS,
  events: TOLD_ANSWERS.events.map((event) =>
    event.type === 'screening-hit' ? { ...event, where: 't.screened' } : event,
  ),
};
