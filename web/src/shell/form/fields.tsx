import { Button } from 'antd';
import { fill } from '../language/fill';
import { useWords } from '../language/language';
import { FieldInput } from './field-input';
import type { FieldNode } from './field-tree';
import { words } from './words';

type Values = Readonly<Record<string, unknown>>;

interface Props {
  readonly nodes: readonly FieldNode[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  /** Paths of fields that are empty or wrong. */
  readonly wrong: ReadonlySet<string>;
  readonly inside: string;
  /** Whether the records are chosen beforehand. */
  readonly isChosen?: boolean;
}

/** The fields of a form, groups within each other. */
export function Fields({ nodes, values, onChange, wrong, inside, isChosen }: Props) {
  const set = (name: string, value: unknown) => onChange({ ...values, [name]: value });
  return nodes
    .filter((node) => isSeen(node) && !(isChosen && node.field.kind === 'RECORD'))
    .map((node) =>
      node.field.kind === 'GROUP' ? (
        <Group
          key={node.name}
          node={node}
          value={values[node.name]}
          onChange={(value) => set(node.name, value)}
          wrong={wrong}
          path={inside ? `${inside}.${node.name}` : node.name}
        />
      ) : (
        <Field
          key={node.name}
          node={node}
          value={values[node.name]}
          onChange={(value) => set(node.name, value)}
          isWrong={wrong.has(inside ? `${inside}.${node.name}` : node.name)}
          path={inside ? `${inside}.${node.name}` : node.name}
        />
      ),
    );
}

// Keys and records that are known are the program's matter.
function isSeen({ field }: FieldNode): boolean {
  if (field.kind === 'KEY') return false;
  if (field.path.endsWith('expectedVersion')) return false;
  return field.kind !== 'RECORD' || (field.required && !field.known);
}

function Field(props: {
  readonly node: FieldNode;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly isWrong: boolean;
  readonly path: string;
}) {
  const said = useWords(words);
  const { field } = props.node;
  const id = `field-${props.path.replaceAll('.', '-')}`;
  const { known, clause } = field;
  const isAsKnown = known && JSON.stringify(props.value) === JSON.stringify(JSON.parse(known.value));
  const isLong = field.kind === 'LONG_TEXT' || field.many;
  return (
    <div className={`field${props.isWrong ? ' wrong' : ''}${isLong ? ' long' : ''}`}>
      <label htmlFor={id}>
        {field.label}
        {field.required && <span className="required"> {said.required}</span>}
      </label>
      <FieldInput
        id={id}
        field={field}
        value={props.value}
        isWrong={props.isWrong}
        onChange={props.onChange}
      />
      <small id={`${id}-note`} className="quiet">
        {known?.source && fill(isAsKnown ? said.known : said.changed, known)}
        {clause && (
          <span title={clause.quote}>
            {' '}
            {said.basis} {clause.section}
          </span>
        )}
      </small>
    </div>
  );
}

function Group(props: {
  readonly node: FieldNode;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly wrong: ReadonlySet<string>;
  readonly path: string;
}) {
  const said = useWords(words);
  const { node, value, onChange, wrong, path } = props;
  const { field, children } = node;
  if (field.many) {
    const entries: readonly Values[] = Array.isArray(value) ? (value as Values[]) : [];
    const replace = (index: number, entry: Values) =>
      onChange(entries.map((each, at) => (at === index ? entry : each)));
    return (
      <fieldset>
        <legend>{field.label}</legend>
        {entries.map((entry, index) => (
          <div key={index} className="entry">
            {field.entries && <b className="entry-title">{field.entries[index]}</b>}
            <Fields
              isChosen={field.entries !== undefined}
              nodes={children}
              values={entry}
              onChange={(next) => replace(index, next)}
              wrong={wrong}
              inside={`${path}.${index}`}
            />
            {!field.entries && (
              <Button size="small" onClick={() => onChange(entries.filter((_, at) => at !== index))}>
                {said.remove}
              </Button>
            )}
          </div>
        ))}
        {!field.entries && (
          <Button size="small" onClick={() => onChange([...entries, {}])}>
            {said.add}
          </Button>
        )}
      </fieldset>
    );
  }
  const isGiven = value !== undefined;
  const inner = isGiven && (
    <Fields nodes={children} values={value as Values} onChange={onChange} wrong={wrong} inside={path} />
  );
  if (field.required) return inner || null;
  return (
    <fieldset>
      <legend>
        <label>
          <input
            type="checkbox"
            checked={isGiven}
            onChange={({ target }) => onChange(target.checked ? {} : undefined)}
          />
          {fill(isInEntry(path) ? said.differs : said.along, { label: field.label })}
        </label>
      </legend>
      {inner}
    </fieldset>
  );
}

// Within an entry a group says how this one differs from what holds for all.
function isInEntry(path: string): boolean {
  return /\.\d+\./.test(path);
}
