import { usePlaces } from '../places/use-places';
import { FilterSelect } from './filter-select';

interface Props {
  readonly title: string;
  readonly all: string;
  /** Whose places below one can choose from. */
  readonly within: string | undefined;
  readonly day: string;
  readonly value: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

/** A choice among the townships or villages below somebody's own place; nothing where there are none. */
export function FilterPlace({ within, day, ...select }: Props) {
  const { below } = usePlaces(within, day);
  if (below.length === 0) return null;
  return <FilterSelect {...select} options={below.map(({ code, name }) => ({ value: code, label: name }))} />;
}
