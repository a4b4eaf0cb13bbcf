import { parsePlainDate } from '@dixian/calendar';
import { isEntityId, type Page, type PageArguments, pageOf } from '@dixian/graph';
import { GraphQLError } from 'graphql';

/** A page of a list sorted by due day and id; BAD_USER_INPUT for a cursor of another list. */
export function duePage(args: PageArguments): Page {
  const page = pageOf(args, 2);
  const [dueOn = '', id = ''] = page.after ?? [];
  if (page.after && !(parsePlainDate(dueOn) && isEntityId(id))) throw foreignCursor();
  return page;
}

/** A page of a list sorted by id; BAD_USER_INPUT for a cursor of another list. */
export function idPage(args: PageArguments): Page {
  const page = pageOf(args, 1);
  if (page.after && !isEntityId(page.after[0] ?? '')) throw foreignCursor();
  return page;
}

function foreignCursor(): GraphQLError {
  return new GraphQLError('after 不是本列表给出的游标。Give `after` a cursor that this list returned.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
