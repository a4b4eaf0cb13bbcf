import { useApolloClient, useQuery } from '@apollo/client/react';
import { HouseholdMembersDocument } from '../generated/graphql';
import acts from '../generated/household-acts.json';
import { ActButton } from '../shell/form/act-button';
import { useAsOf } from '../shell/frame/as-of';
import { serviceOfSector } from '../shell/frame/service-of-sector';
import { useViewer } from '../shell/frame/viewer-context';
import { useLanguage, useWords } from '../shell/language/language';
import { words } from './words';

/** First among what can be recorded: somebody heard of a household in need. */
const FIRST = 'receiveLead';

interface Act {
  readonly mutation: string;
  readonly service: string;
  readonly words: readonly string[];
  /** Whether it is about a member. */
  readonly member?: boolean;
}

/** What the viewer's office can record of a household beside what waits: a lead first, the rest a click away. */
export function HouseholdActs({ id }: { readonly id: string }) {
  const said = useWords(words);
  const { language } = useLanguage();
  const { day } = useAsOf();
  const { rights, sector } = useViewer();
  const client = useApolloClient();
  const { data } = useQuery(HouseholdMembersDocument, {
    variables: { id, asOf: day },
    fetchPolicy: 'cache-first',
  });
  if (!rights.includes('WRITE')) return null;
  const service = serviceOfSector[sector ?? ''] ?? 'households';
  const isOurs = (act: Act) => act.service === service && act.mutation !== FIRST;
  const members = (data?.household?.members ?? []).map(({ person }) => ({
    value: person.id,
    label: person.name ?? '',
  }));
  const done = () => void client.refetchQueries({ include: 'active' });
  const known = { householdId: id };
  return (
    <>
      {rights.includes('RECEIVE_LEAD') && (
        <ActButton mutation={FIRST} title={said.receiveLead} known={known} onDone={done} />
      )}
      {(service !== 'households' || rights.includes('CASEWORK')) && (
        <details className="columns">
          <summary>{said.acts}</summary>
          <div className="household-acts">
            {(acts as readonly Act[]).filter(isOurs).map(({ mutation, words: titles, member }) => (
              <ActButton
                key={mutation}
                mutation={mutation}
                title={titles[language === 'zh' ? 0 : 1] ?? mutation}
                known={known}
                {...(member && { choices: { personId: members } })}
                onDone={done}
              />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
