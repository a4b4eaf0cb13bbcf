import type { PlainDate } from '@dixian/calendar';
import type { FoundPrompt } from './look-for-prompts';

/** An answer as it was given, with what had been seen. */
export interface PromptAnswer {
  readonly rule: string;
  readonly subject: string;
  readonly seen: string;
  readonly explanation: string | null;
  readonly corrected: boolean;
  readonly occurredOn: PlainDate;
  /** Day of the newest export of the household when it was given; null where there was none. */
  readonly exportedOn: PlainDate | null;
}

/** A prompt with the answer that holds; null while it waits. */
export interface Prompt<Answer extends PromptAnswer = PromptAnswer> extends FoundPrompt {
  readonly answer: Answer | null;
}

/**
 * Prompts with their answers, the last one first: it holds as long as the same is seen. That something was corrected at
 * the source holds only until a newer export still shows the same.
 */
export function withAnswers<Answer extends PromptAnswer>(
  found: readonly FoundPrompt[],
  answers: readonly Answer[],
  exportedOn: PlainDate | null,
): Prompt<Answer>[] {
  return found.map((prompt) => {
    const answer = answers.findLast(
      ({ rule, subject }) => rule === prompt.rule && subject === prompt.subject,
    );
    const stale = answer?.corrected && exportedOn !== null && exportedOn > (answer.exportedOn ?? '');
    return { ...prompt, answer: answer && answer.seen === prompt.seen && !stale ? answer : null };
  });
}
