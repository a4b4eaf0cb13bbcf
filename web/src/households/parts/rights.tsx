import { useState } from 'react';
import { HouseholdRightsDocument, type HouseholdRightsQuery } from '../../generated/graphql';
import { ActButton } from '../../shell/form/act-button';
import { Due } from '../../shell/format/due';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { useViewer } from '../../shell/frame/viewer-context';
import { type About, usePartWords } from './use-part-words';

type Rights = NonNullable<HouseholdRightsQuery['household']>;

/** What members asked of their own data, and what they allowed to be compared. */
export function PersonalData({ id, asOf }: About) {
  const { said } = usePartWords();
  const { rights } = useViewer();
  const [done, setDone] = useState(0);
  const again = () => setDone(done + 1);
  const known = { householdId: id };
  return (
    <Part
      key={done}
      id="rights"
      title={said.rights}
      document={HouseholdRightsDocument}
      variables={{ id, asOf }}
      tools={
        rights.includes('CASEWORK') && (
          <>
            <ActButton mutation="requestCorrection" title={said.askCorrection} known={known} onDone={again} />
            <ActButton
              mutation="recordAuthorisationLetter"
              title={said.addLetter}
              known={known}
              onDone={again}
            />
          </>
        )
      }
    >
      {({ household }) => (
        <>
          <Requests requests={household?.correctionRequests ?? []} asOf={asOf} />
          <Letters letters={household?.authorisationLetters ?? []} onDone={again} />
        </>
      )}
    </Part>
  );
}

function Requests({
  requests,
  asOf,
}: {
  readonly requests: NonNullable<Rights['correctionRequests']>;
  readonly asOf: string;
}) {
  const { said, label } = usePartWords();
  return (
    <MiniTable
      label={said.corrections}
      none={`${said.corrections}：${said.nothing}`}
      rows={requests}
      rowKey={(request) => request.id}
      columns={[
        { title: said.askedOn, show: ({ askedOn }) => askedOn },
        { title: said.name, show: ({ person }) => person?.name },
        { title: said.corrections, show: ({ kind }) => label('CorrectionKind', kind) },
        { title: said.statement, show: ({ statement }) => statement },
        {
          title: said.answer,
          show: ({ answer, dueOn }) =>
            answer ? (
              `${label('CorrectionOutcome', answer.outcome)}：${answer.statement}`
            ) : (
              <Due dueOn={dueOn} asOf={asOf} provisional={false} />
            ),
        },
      ]}
    />
  );
}

function Letters({
  letters,
  onDone,
}: {
  readonly letters: NonNullable<Rights['authorisationLetters']>;
  readonly onDone: () => void;
}) {
  const { said, label } = usePartWords();
  const { rights } = useViewer();
  return (
    <MiniTable
      label={said.letters}
      none={`${said.letters}：${said.nothing}`}
      rows={letters}
      rowKey={(letter) => letter.id}
      columns={[
        { title: said.signedOn, show: ({ signedOn }) => signedOn },
        { title: said.name, show: ({ persons }) => persons.map(({ name }) => name).join('、') },
        {
          title: said.letters,
          show: ({ purposes }) => purposes.map((purpose) => label('ComparisonPurpose', purpose)).join('、'),
        },
        { title: said.validUntil, show: ({ validUntil }) => validUntil },
        {
          title: said.state,
          show: ({ id, stands, withdrawnOn }) =>
            stands && rights.includes('CASEWORK') ? (
              <ActButton
                mutation="withdrawAuthorisationLetter"
                title={said.withdrawLetter}
                known={{ letterId: id }}
                onDone={onDone}
              />
            ) : withdrawnOn ? (
              said.withdrawn.replace('{day}', withdrawnOn)
            ) : (
              said[stands ? 'stands' : 'ranOut']
            ),
        },
      ]}
    />
  );
}
