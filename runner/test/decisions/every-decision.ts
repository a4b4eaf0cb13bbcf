import { join } from 'node:path';
import {
  type Decisions,
  decisionFiles,
  ownDecisions,
  policiesDirectory,
  type ReasonText,
} from '@dixian/policy';

const root = join(policiesDirectory, '..');

/** The folder of a document of another place or year, that tests load beside those of the project. */
export const pack = (name: string) => join(root, 'packages', 'policy', 'test', 'packs', name);

/** What a department lists in `domain/decisions`. */
export interface Department {
  readonly service: string;
  readonly file: string;
  readonly decisions: Decisions;
  readonly reasonTexts: Readonly<Record<string, ReasonText>>;
}

/** Every department that decides, from its sources. */
export async function departments(): Promise<Department[]> {
  const files = await decisionFiles(join(root, 'services'), 'src');
  return Promise.all(
    files.map(async ({ service, file }) => {
      const { decisions, reasonTexts } = (await import(file)) as Omit<Department, 'service' | 'file'>;
      return { service, file, decisions, reasonTexts };
    }),
  );
}

/** The decisions of the policy package and of all departments, by the names that cases give them. */
export async function everyDecision(): Promise<Decisions> {
  const listed = await departments();
  return Object.assign({}, ownDecisions, ...listed.map(({ decisions }) => decisions));
}
