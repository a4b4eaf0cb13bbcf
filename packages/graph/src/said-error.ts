import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isMessage, type Language, type Message } from './user-errors';

/**
 * An error of a request with its sentence in both languages, for where nobody knows yet which of them is asked for: a scalar
 * that is read, a cursor, a page. The answer holds one of them (`inLanguage`).
 */
export class SaidError extends GraphQLError {
  constructor(said: Message, code: string, more: Readonly<Record<string, unknown>> = {}) {
    super(both(said), { extensions: { ...more, code, said } });
  }
}

/** An error as it is answered, in the language asked for; also where a sentence stands within a longer one. */
export function inLanguage(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { said, ...extensions } = error.extensions ?? {};
  if (!isMessage(said)) return error;
  return { ...error, message: error.message.replace(both(said), () => said[language]), extensions };
}

function both({ zh, en }: Message): string {
  return `${zh}${en}`;
}
