import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import { placesAt } from './path';
import type { Run } from './run';

export type Place = readonly (string | number)[];

/** Names that the planner gives fields of a fetch for its own ends, and what they are called in the answer. */
export function namesRestored(node: FetchNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const rewrite of node.outputRewrites ?? []) {
    const name = rewrite.path.at(-1);
    if (rewrite.kind === 'KeyRenamer' && name !== undefined) names.set(name, rewrite.renameKeyTo);
  }
  return names;
}

/** A path of gathered data as a path of the answer. */
export function answerPath(run: Run, path: Place, restored: ReadonlyMap<string, string>): Place {
  return path.map((step) => {
    if (typeof step === 'number') return step;
    const gathered = restored.get(step) ?? step;
    return run.answerNames.get(gathered) ?? gathered;
  });
}

/** The place that stands for all objects at a plan's path: the only one there, or else the field above them. */
export function placeAbove(run: Run, path: ResponsePath): Place {
  const places = placesAt(run.root, path);
  const [only] = places;
  if (places.length === 1 && only) return only;
  const list = path.indexOf('@');
  return list < 0 ? path : path.slice(0, list);
}
