import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUTE = /const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: '([^']+)'/g;

/** Every address that the router knows, as it is written there: `/cases/$id`. */
export function routesOfRouter(): string[] {
  const text = readFileSync(join(__dirname, '../src/router.tsx'), 'utf8');
  const found = [...text.matchAll(ROUTE)].map(([, name = '', parent = '', path = '']) => ({
    name,
    parent,
    path,
  }));
  const made = text.match(/createRoute\(/g) ?? [];
  if (made.length !== found.length) throw new Error('A route of the router is written in another way');
  const addressOf = (name: string): string => {
    const route = found.find((each) => each.name === name);
    return route ? addressOf(route.parent) + route.path : '';
  };
  return found.map(({ name }) => addressOf(name));
}
