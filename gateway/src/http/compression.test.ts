import { encodingFor } from './compression';

test.each([
  [undefined, 'identity'],
  ['gzip', 'gzip'],
  ['gzip, br', 'br'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['deflate', 'identity'],
  ['GZIP ; q=1.0', 'gzip'],
] as const)('%s is answered with %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
});
