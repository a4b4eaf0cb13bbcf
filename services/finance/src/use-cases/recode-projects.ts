import { recodeRows } from '@dixian/register';
import { type EventHandler, onEvent } from '@dixian/service';

/** Lets projects, which have no household to follow, take a new division code together with everything else. */
export function recodingProjects(handler: EventHandler): EventHandler {
  if (handler.type !== 'division-recoded') return handler;
  return onEvent('division-recoded', async (event, transaction) => {
    await handler.handle(event, transaction);
    await recodeRows(transaction, ['fund_project'], event.payload);
  });
}
