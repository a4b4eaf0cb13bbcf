import { type Message, type PageArguments, SaidError } from '@dixian/graph';
import { type Complete, type ListPage, type RequestContext, rootPage } from '@dixian/service';
import type { FoundHouseholdResolvers, QueryResolvers } from '../../ground/generated';
import { findsAnybody } from '../../register/domain/rights-of-viewer';
import { householdOf } from '../../register/graphql/household-of';
import { personById } from '../../register/persistence/persons';
import { isRefusal, readWord, type SearchWord, wordsOf } from '../domain/search-words';
import { namedPlaces } from '../persistence/named-places';
import { type FoundRow, ofCode, ofName, ofPlaces, type SearchedIn } from '../persistence/search-lists';
import { byNumber, type NumberLooks } from './by-number';

/** Query.findHouseholds: by words, or by the end of a number, which is a look. */
export function findHouseholds(looks: NumberLooks): NonNullable<QueryResolvers['findHouseholds']> {
  return async (_root, args, context) => {
    const division = narrower(args.division ?? '', context.scope.division);
    const { text, numberEnd } = args;
    if ((text ?? null) === null ? (numberEnd ?? null) === null : (numberEnd ?? null) !== null) {
      throw refused(ONE_OF_BOTH);
    }
    return typeof numberEnd === 'string'
      ? byNumber(context, looks, { ...args, numberEnd, division })
      : byWords(context, { ...args, text: text ?? '', division });
  };
}

// Words that name a place narrow it, the first of the others leads, the rest must hold, too.
async function byWords(context: RequestContext, args: PageArguments & { text: string; division: string }) {
  const { text, division } = args;
  const words = wordsOf(text);
  if (isRefusal(words)) throw refused(words);
  const places = await namedPlaces(context, words, division);
  const searched = { division, places: places.map(({ codes }) => codes), sector: sectorOf(context) };
  const read = words.filter((each) => !places.some(({ word }) => word === each)).map(readWord);
  const wrong = read.find(isRefusal);
  if (wrong) throw refused(wrong);
  return found(context, read.filter(isWord), searched, args);
}

function found(
  context: RequestContext,
  words: readonly SearchWord[],
  searched: SearchedIn,
  args: PageArguments,
): Promise<ListPage<FoundRow>> {
  // The end of a code leaves the fewest.
  const [first, ...more] = words.toSorted((one, other) => one.kind.localeCompare(other.kind));
  if (!first) return rootPage(context, ofPlaces(searched), args);
  const list =
    first.kind === 'CODE' ? ofCode(first.end, more, searched) : ofName(first.letters, more, searched);
  return rootPage(context, list, args);
}

const ONE_OF_BOTH: Message = {
  zh: '请填写查找内容，或号码后四位，二者只填一项。',
  en: 'Give either `text` or `numberEnd`.',
};

/** Fields of FoundHousehold. */
export const FoundHousehold: Complete<FoundHouseholdResolvers> = {
  household: (row, _args, context) => householdOf(context, row),
  member: ({ personId }, _args, context) => (personId ? personById(context, personId) : null),
};

function isWord(read: SearchWord | Message): read is SearchWord {
  return !isRefusal(read);
}

function refused(said: Message): SaidError {
  return new SaidError(said, 'BAD_USER_INPUT');
}

function sectorOf({ caller }: RequestContext): SearchedIn['sector'] {
  return findsAnybody(caller) ? undefined : caller.sector;
}

function narrower(asked: string, own: string): string {
  return asked.length > own.length ? asked : own;
}
