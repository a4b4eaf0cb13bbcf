import { type Message, SaidError } from '@dixian/graph';
import { type Complete, type ListPage, type RequestContext, rootPage } from '@dixian/service';
import type { FoundHouseholdResolvers, QueryResolvers } from '../../ground/generated';
import { findsAnybody } from '../../register/domain/rights-of-viewer';
import { householdOf } from '../../register/graphql/household-of';
import { personById } from '../../register/persistence/persons';
import { isRefusal, readWord, type SearchWord, wordsOf } from '../domain/search-words';
import { namedPlaces } from '../persistence/named-places';
import { type FoundRow, ofCode, ofName, ofPlaces, type SearchedIn } from '../persistence/search-lists';

/** Query.findHouseholds: words that name a place narrow it, the first of the others leads, the rest must hold, too. */
export const findHouseholds: NonNullable<QueryResolvers['findHouseholds']> = async (_root, args, context) => {
  const words = wordsOf(args.text);
  if (isRefusal(words)) throw refused(words);
  const division = narrower(args.division ?? '', context.scope.division);
  const places = await namedPlaces(context, words, division);
  const searched = { division, places: places.map(({ codes }) => codes), sector: sectorOf(context) };
  const read = words.filter((each) => !places.some(({ word }) => word === each)).map(readWord);
  const wrong = read.find(isRefusal);
  if (wrong) throw refused(wrong);
  return found(context, read.filter(isWord), searched, args);
};

function found(
  context: RequestContext,
  words: readonly SearchWord[],
  searched: SearchedIn,
  args: Parameters<typeof rootPage>[2],
): Promise<ListPage<FoundRow>> {
  // The end of a code leaves the fewest.
  const [first, ...more] = words.toSorted((one, other) => one.kind.localeCompare(other.kind));
  if (!first) return rootPage(context, ofPlaces(searched), args);
  const list =
    first.kind === 'CODE' ? ofCode(first.end, more, searched) : ofName(first.letters, more, searched);
  return rootPage(context, list, args);
}

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
