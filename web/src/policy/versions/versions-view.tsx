import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { type OneVersionFragment, PolicyVersionsDocument } from '../../generated/graphql';
import { AttachedFiles } from '../../shell/attachments/attached-files';
import { useLabel } from '../../shell/format/label';
import { MiniTable } from '../../shell/frame/mini-table';
import { ProblemNote } from '../../shell/frame/problem-note';
import { Skeleton } from '../../shell/frame/skeleton';
import { problemOf } from '../../shell/graph/problem';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { DoneMeanwhile } from './done-meanwhile';
import { PreviewVersion } from './preview-version';
import { VersionActs } from './version-acts';
import { words } from './words';

/** The policy folders of a place with their versions: who drafted, approved and brought each into effect, and what comes next. */
export function VersionsView({ place }: { readonly place: string }) {
  const said = useWords(words);
  const label = useLabel();
  const { data, loading, error, refetch } = useQuery(PolicyVersionsDocument, { variables: { place } });
  const problem = problemOf(error);
  if (problem) return <ProblemNote problem={problem} onAgain={() => void refetch()} />;
  if (loading && !data) return <Skeleton rows={4} />;
  const packs = data?.policyPacks ?? [];
  const steps = ({ reviews }: OneVersionFragment) =>
    reviews
      .map(({ step, account, occurredOn, note }) =>
        [label('PolicyReviewStep', step), account, occurredOn, note].filter(Boolean).join(' '),
      )
      .join('；');
  const effect = ({ activations }: OneVersionFragment) =>
    activations
      .map(({ from, withdrawnAt, reason }) =>
        fill(withdrawnAt === null ? said.since : said.taken, { from, reason: reason ?? '' }),
      )
      .join('；');
  return (
    <>
      <p className="quiet">{said.hint}</p>
      {packs.length === 0 && <p className="empty">{said.none}</p>}
      {packs.map(({ id, inEffect, versions }) => (
        <section key={id} className="panel" aria-label={id}>
          <h2>
            {id}{' '}
            <span className="quiet">
              {inEffect ? fill(said.inEffect, { number: inEffect.number }) : said.noneInEffect}
            </span>
          </h2>
          <MiniTable
            label={id}
            none={said.none}
            rows={versions}
            rowKey={(version) => version.id}
            columns={[
              { title: said.version, show: ({ number }) => fill(said.numbered, { number }) },
              { title: said.state, show: ({ state }) => label('PolicyVersionState', state) },
              { title: said.author, show: ({ author }) => author ?? said.installed },
              { title: said.reviews, show: steps },
              { title: said.effect, show: effect },
              {
                title: said.stamped,
                show: ({ attachments }) => <AttachedFiles files={attachments} />,
              },
              {
                title: said.acts,
                show: (version) => <VersionActs version={version} onChanged={() => void refetch()} />,
              },
            ]}
          />
          {versions[0] && <PreviewVersion key={versions[0].id} id={versions[0].id} />}
          <Activations versions={versions} />
        </section>
      ))}
    </>
  );
}

/** What was done under each version that was brought into effect here, open when somebody asks. */
function Activations({ versions }: { readonly versions: readonly OneVersionFragment[] }) {
  const said = useWords(words);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const chosen = versions.flatMap(({ number, activations }) =>
    activations.filter(({ activatedBy }) => activatedBy !== null).map((one) => ({ ...one, number })),
  );
  return chosen.map(({ id, number, from }) => (
    <details key={id} onToggle={() => setOpened((before) => new Set([...before, id]))}>
      <summary>{fill(said.doneSince, { number, from })}</summary>
      <p className="quiet">{said.doneHint}</p>
      {opened.has(id) && <DoneMeanwhile activationId={id} />}
    </details>
  ));
}
