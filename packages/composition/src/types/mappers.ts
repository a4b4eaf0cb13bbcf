import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesNamed } from '../rooms/read-rooms';

/** The module that declares a type's parent value, as an import of `generated.ts`, by the type's name. */
export type Mappers = ReadonlyMap<string, string>;

/** Where a service's `generated.ts` lies: on the ground floor of one of several rooms, which all of them may import. */
export function typesFolder(root: string, service: string): string {
  const source = `services/${service}/src`;
  return existsSync(path.join(root, source, 'ground')) ? `${source}/ground` : `${source}/graphql`;
}

/** The parent values that a service's rooms declare, as `<Type>Mapper` in a `mappers.ts`; `folder` has `generated.ts`. */
export function declaredMappers(root: string, service: string, folder: string): Mappers {
  const declared = filesNamed(root, service, 'mappers.ts').flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const names = [...text.matchAll(/export (?:type|interface) (\w+)Mapper\b/g)];
    return names.map(([, type]) => [type ?? '', moduleFrom(folder, file)] as const);
  });
  return new Map(declared.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function moduleFrom(folder: string, file: string): string {
  const module = path.posix.relative(folder, file).replace(/\.ts$/, '');
  return module.startsWith('.') ? module : `./${module}`;
}
