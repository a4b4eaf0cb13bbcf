import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { givenGateway } from './given-gateway';

test('a gateway of a real installation is asked with a token of its issuer', async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.end('{"data":{"viewer":{"role":"county"}}}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const client = givenGateway(`http://127.0.0.1:${port}/`, ' Bearer abc.def.ghi\n');
  expect(await client.ask('{ viewer { role } }')).toEqual({ data: { viewer: { role: 'county' } } });
  expect(seen).toEqual(['Bearer abc.def.ghi']);
  server.close();
});

test.each([
  ['over plain HTTP to another machine', 'http://dixian.example.gov.cn', 'abc', 'over https only'],
  ['without a token', 'https://dixian.example.gov.cn', undefined, 'DIXIAN_TOKEN'],
  ['with an empty token', 'https://dixian.example.gov.cn', ' ', 'DIXIAN_TOKEN'],
  ['at what is no address', 'dixian.example.gov.cn', 'abc', '--gateway takes an address'],
  ['at another protocol', 'ftp://dixian.example.gov.cn', 'abc', '--gateway takes an address'],
])('it is not asked %s', (_title, address, token, message) => {
  expect(() => givenGateway(address, token)).toThrow(message);
});
