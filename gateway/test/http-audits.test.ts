import { serverAudits } from 'graphql-http';
import { House } from './house';

const house = new House();

beforeAll(() => house.start({ introspection: true }));
afterAll(() => house.stop());

// Signed in, as every caller is: GET without any header of one's own is refused against CSRF.
const fetchFn: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, authorization: `Bearer ${house.token}` } });

describe('GraphQL over HTTP: every MUST, SHOULD and MAY of graphql-http holds', () => {
  const audits = serverAudits({ url: () => `${house.gateway.url}/graphql`, fetchFn });

  test('there are audits', () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      expect({ status: result.status, reason: 'reason' in result ? result.reason : 'none' }).toEqual({
        status: 'ok',
        reason: 'none',
      });
    },
  );
});
