import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  HouseholdMembersDocument,
  HouseholdRightsDocument,
  type LetterRowFragment,
  type RequestRowFragment,
} from '../../generated/graphql';
import { AttachedFiles } from '../../shell/attachments/attached-files';
import { ActButton } from '../../shell/form/act-button';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { useViewer } from '../../shell/frame/viewer-context';
import { useWords } from '../../shell/language/language';
import { CorrectionAnswer } from '../../shell/rows/correction-answer';
import { LetterStanding } from '../../shell/rows/letter-standing';
import { rightsWords } from '../../shell/rows/words';
import { type About, usePartWords } from './use-part-words';

/** What members asked of their own data, and what they allowed to be compared. */
export function PersonalData({ id, asOf }: About) {
  const { said } = usePartWords();
  const { rights } = useViewer();
  const { data } = useQuery(HouseholdMembersDocument, {
    variables: { id, asOf },
    fetchPolicy: 'cache-first',
  });
  const [done, setDone] = useState(0);
  const again = () => setDone(done + 1);
  const known = { householdId: id };
  const members = (data?.household?.members ?? []).map(({ person }) => ({
    value: person.id,
    label: person.name ?? '',
  }));
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
            <ActButton
              mutation="requestCorrection"
              title={said.askCorrection}
              known={known}
              choices={{ personId: members }}
              onDone={again}
            />
            <ActButton
              mutation="recordAuthorisationLetter"
              title={said.addLetter}
              known={known}
              choices={{ personIds: members }}
              onDone={again}
            />
          </>
        )
      }
    >
      {({ household }) => (
        <>
          <Requests requests={household?.correctionRequests ?? []} day={asOf} onDone={again} />
          <Letters letters={household?.authorisationLetters ?? []} onDone={again} />
        </>
      )}
    </Part>
  );
}

function Requests(props: {
  readonly requests: readonly RequestRowFragment[];
  readonly day: string;
  readonly onDone: () => void;
}) {
  const { said: parts, label } = usePartWords();
  const said = useWords(rightsWords);
  const { requests, day, onDone } = props;
  return (
    <MiniTable
      label={said.corrections}
      none={`${said.corrections}：${parts.nothing}`}
      rows={requests}
      rowKey={(request) => request.id}
      columns={[
        { title: said.askedOn, show: ({ askedOn }) => askedOn },
        { title: said.about, show: ({ person }) => person?.name },
        { title: said.kind, show: ({ kind }) => label('CorrectionKind', kind) },
        { title: said.statement, show: ({ statement }) => statement },
        {
          title: said.answer,
          show: (request) => <CorrectionAnswer request={request} day={day} onDone={onDone} />,
        },
      ]}
    />
  );
}

function Letters(props: { readonly letters: readonly LetterRowFragment[]; readonly onDone: () => void }) {
  const { said: parts, label } = usePartWords();
  const said = useWords(rightsWords);
  const { letters, onDone } = props;
  return (
    <MiniTable
      label={said.letters}
      none={`${said.letters}：${parts.nothing}`}
      rows={letters}
      rowKey={(letter) => letter.id}
      columns={[
        { title: said.signedOn, show: ({ signedOn }) => signedOn },
        { title: said.persons, show: ({ persons }) => persons.map(({ name }) => name).join('、') },
        {
          title: said.purposes,
          show: ({ purposes }) => purposes.map((purpose) => label('ComparisonPurpose', purpose)).join('、'),
        },
        { title: said.validUntil, show: ({ validUntil }) => validUntil },
        { title: said.standing, show: (letter) => <LetterStanding letter={letter} onDone={onDone} /> },
        {
          title: said.scan,
          show: ({ attachments }) =>
            attachments.length > 0 && <AttachedFiles files={attachments} onChanged={onDone} />,
        },
      ]}
    />
  );
}
