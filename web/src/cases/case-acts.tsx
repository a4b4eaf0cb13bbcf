import type { OneCaseQuery } from '../generated/graphql';
import { AttachedFiles } from '../shell/attachments/attached-files';
import { ActButton } from '../shell/form/act-button';
import { Day } from '../shell/format/day';
import { Clauses } from '../shell/frame/clauses';
import { capital } from '../shell/language/capital';
import { useWords } from '../shell/language/language';
import { words } from './words';

type Acts = NonNullable<OneCaseQuery['monitoringCase']>['timeline'];

/** What was done, newest first, with what it showed, in words. */
export function CaseActs({ acts, onChanged }: { readonly acts: Acts; readonly onChanged: () => void }) {
  const said = useWords(words);
  return (
    <section className="panel case-acts" aria-labelledby="acts-title">
      <h2 id="acts-title">{said.done}</h2>
      <ol className="acts">
        {[...acts].reverse().map((act) => (
          <li key={act.id}>
            <div>
              <b>{capital(act.name)}</b> <Day day={act.occurredOn} />
            </div>
            <dl>
              {[...grouped(act.evidence)].map(([label, shown]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{shown.join('、')}</dd>
                </div>
              ))}
              {act.lateReason && (
                <div>
                  <dt>{said.lateReason}</dt>
                  <dd className="late">{act.lateReason}</dd>
                </div>
              )}
            </dl>
            <AttachedFiles files={act.attachments} onChanged={onChanged} />
            <ActButton
              mutation="attachFiles"
              title={said.attach}
              known={{ recordId: act.id }}
              onDone={onChanged}
            />
            <Clauses clauses={act.clauses} />
          </li>
        ))}
      </ol>
    </section>
  );
}

// Several values of one field come as several lines.
function grouped(lines: Acts[number]['evidence']): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { label, shown } of lines) groups.set(label, [...(groups.get(label) ?? []), shown]);
  return groups;
}
