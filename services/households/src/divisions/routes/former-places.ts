import { type Route, respondJson, type ServiceParts, systemScope } from '@dixian/service';
import { formerCodes } from '../persistence/former-codes';

/** `GET /former-places`: where the codes of places that are no more lead today, by which the gateway places their accounts. */
export function formerPlacesRoute({ workerDb, clock }: Pick<ServiceParts, 'workerDb' | 'clock'>): Route {
  return {
    method: 'GET',
    path: '/former-places',
    async handle(_request, response) {
      const ledTo = await workerDb.read(systemScope, (statements) => formerCodes(statements, clock.today()));
      respondJson(response, 200, { ledTo });
    },
  };
}
