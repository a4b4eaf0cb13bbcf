import { type Message, type PageArguments, SaidError } from '@dixian/graph';
import type { BlindIndex } from '@dixian/personal-data';
import { type ListPage, type RequestContext, rootPage } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type { RevealBounds } from '../../ground/domain/reveal-bounds';
import { purposeOf, recordOrRefuse } from '../../register/graphql/may-reveal';
import { END_LENGTH, numberEnd as indexOf } from '../../register/persistence/keeping/number-end';
import { type FoundRow, ofNumber } from '../persistence/search-lists';

/** What looks by numbers are made and bounded by. */
export interface NumberLooks {
  readonly index: BlindIndex;
  readonly bounds: RevealBounds;
}

interface ByNumber extends PageArguments {
  readonly numberEnd: string;
  readonly purpose?: string | null;
  readonly division: string;
}

/** Households by the last four of a number; who is found is a look, written down before it is answered. */
export async function byNumber(
  context: RequestContext,
  { index, bounds }: NumberLooks,
  { numberEnd, purpose: given, division, ...page }: ByNumber,
): Promise<ListPage<FoundRow>> {
  if (!context.caller.pii) throw forbidden(context);
  const purpose = purposeOf(context, given ?? '');
  const end = numberEnd.normalize('NFKC').trim();
  if (!ENDS.test(end)) throw new SaidError(FOUR, 'BAD_USER_INPUT');
  const searched = { division, places: [], sector: undefined };
  const rows = await rootPage<FoundRow>(context, ofNumber(indexOf(index, end), searched), page);
  const persons = rows.edges.flatMap(({ node: { personId } }) => (personId ? [{ personId }] : []));
  const looks = persons.length > 0 ? persons : [{}];
  await recordOrRefuse(
    context,
    bounds,
    looks.map((look) => ({ ...look, field: 'findHouseholds', purpose })),
  );
  return rows;
}

const ENDS = new RegExp(`^\\d{${END_LENGTH - 1}}[\\dXx]$`);

const FOUR: Message = {
  zh: `请输入证件号码或电话的最后 ${END_LENGTH} 位。`,
  en: `Give the last ${END_LENGTH} characters of a certificate number or phone.`,
};

function forbidden({ language }: RequestContext): GraphQLError {
  return new GraphQLError(
    language === 'zh'
      ? '按证件号码或电话后四位查找只对可以查看证件号码的人员开放。'
      : 'Only who may see certificate numbers may look persons up by their end.',
    { extensions: { code: 'FORBIDDEN' } },
  );
}
