import { join } from 'node:path';
import { layoutsOfPlaces } from '../environment';
import type { Layout } from './layout';
import { type LoadedLayouts, loadLayouts } from './load-layouts';

const DIRECTORY = join(__dirname, '..', '..', '..', '..', 'layouts');
const COUNTY_DIGITS = 6;

let loaded: LoadedLayouts | undefined;

/** The layouts of this process, read once. Throws LayoutRefused at the first call where a file does not hold. */
export function layouts(): LoadedLayouts {
  loaded ??= loadLayouts(DIRECTORY, layoutsOfPlaces);
  return loaded;
}

/** All layouts as a county keeps them: its own headings and words added. */
export function layoutsIn(county: string | undefined): ReadonlyMap<string, Layout> {
  const { ledgers, places } = layouts();
  return (county === undefined ? undefined : places.get(county.slice(0, COUNTY_DIGITS))) ?? ledgers;
}

/** One layout as a county keeps it; throws where there is none of that id. */
export function layoutOf(id: string, county?: string): Layout {
  const layout = layoutsIn(county).get(id);
  if (layout === undefined) throw new Error(`layouts/ holds no ledger ${id}`);
  return layout;
}
