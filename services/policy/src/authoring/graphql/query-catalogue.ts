import { catalogue, type Suggestions } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type { QueryResolvers } from '../../ground/generated';
import { catalogueKind } from './catalogue-kind';

const MOST = 20;
const WORDS = 5_000;

/** Resolvers of the catalogue, and of what clauses may be bound to. Law is public: every caller may read all of it. */
export function catalogueQueries(
  suggestions: () => Suggestions,
): Pick<Complete<QueryResolvers>, 'ruleCatalogue' | 'clauseSuggestions'> {
  return {
    ruleCatalogue: (_root, { kind, search }) => {
      const words = plain(search ?? '');
      const entries = catalogue().filter((entry) => !kind || entry.kind === catalogueKind(kind));
      return entries.filter(({ name, title }) => plain(`${name} ${title.zh} ${title.en}`).includes(words));
    },
    clauseSuggestions: (_root, { quote, limit }, { language }) => {
      const most = limit ?? 5;
      if (most < 1 || most > MOST || quote.length > WORDS) {
        const message = {
          zh: `limit 应为1至${MOST}，条文不超过${WORDS}字。`,
          en: `Give a limit of 1 to ${MOST} and at most ${WORDS} characters.`,
        };
        throw new GraphQLError(message[language], { extensions: { code: 'BAD_USER_INPUT' } });
      }
      return suggestions().for(quote, most);
    },
  };
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
