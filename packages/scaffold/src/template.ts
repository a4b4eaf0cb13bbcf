import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How a department's name is written in the places of a template. */
export interface Names {
  /** `disaster-relief` */
  readonly __name__: string;
  /** `disasterRelief` */
  readonly __camel__: string;
  /** `DisasterRelief` */
  readonly __Name__: string;
  /** `DISASTER_RELIEF`, what it knows of a household. */
  readonly __FACT__: string;
  /** Milliseconds, the beginning of a migration's name. */
  readonly __timestamp__: string;
}

/** The ways to write a department's name; `now` dates its first migration. */
export function namesOf(name: string, now: Date): Names {
  const camel = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    __name__: name,
    __camel__: camel,
    __Name__: camel.charAt(0).toUpperCase() + camel.slice(1),
    __FACT__: name.replaceAll('-', '_').toUpperCase(),
    __timestamp__: String(now.getTime()),
  };
}

/** A template's text, or a file's name, with the names put in. */
function filled(text: string, names: Names): string {
  return Object.entries(names).reduce((result, [place, value]) => result.replaceAll(place, value), text);
}

/** Fills every `*.tmpl` below `from` and writes it below `to`; gives the files written. */
export function fillFolder(from: string, to: string, names: Names): string[] {
  const templates = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tmpl'),
  );
  return templates.sort().map((template) => {
    const file = path.join(to, filled(template.slice(0, -'.tmpl'.length), names));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, filled(readFileSync(path.join(from, template), 'utf8'), names));
    return file;
  });
}
