import { ConfigurationError, readEnvironment } from '@dixian/configuration';
import { addressOf } from './event-addresses';
import { serviceEnvironment } from './service-environment';

function sources(text?: string) {
  return readEnvironment(serviceEnvironment, {
    DATABASE_URL: 'postgres://app@127.0.0.1/dixian',
    QUEUE_DATABASE_URL: 'postgres://queue@127.0.0.1/dixian_queue',
    GATEWAY_SECRETS: 'a-secret-of-at-least-thirty-two-characters',
    ...(text !== undefined && { EVENT_SOURCES: text }),
  }).EVENT_SOURCES;
}

test('unset, each service listens under its own name', () => {
  expect(addressOf(sources(), 'housing-water')).toBe('http://housing-water:4000');
});

test('a pattern, addresses by name, or both', () => {
  expect(addressOf(sources('https://{service}.county.example/'), 'health')).toBe(
    'https://health.county.example',
  );
  const both = sources('households=http://10.0.0.5:4000, http://{service}:4100');
  expect(addressOf(both, 'households')).toBe('http://10.0.0.5:4000');
  expect(addressOf(both, 'health')).toBe('http://health:4100');
});

test('a service without an address is named', () => {
  expect(() => addressOf(sources('households=http://10.0.0.5:4000'), 'health')).toThrow(
    'EVENT_SOURCES has no address of health',
  );
});

test.each([
  'households',
  'http://10.0.0.5:4000',
  'households=10.0.0.5:4000',
  'households=ftp://10.0.0.5',
  'health=http://{service}:4000',
  'http://{service}:1,http://{service}:2',
  'health=http://a:1,health=http://b:2',
  'health=http://a:1,',
])('%s is refused, and it is said how to write it', (text) => {
  expect(() => sources(text)).toThrow(ConfigurationError);
  expect(() => sources(text)).toThrow('EVENT_SOURCES: write http://{service}:4000, or name=http://host:port');
});
