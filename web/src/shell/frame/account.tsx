import { forgetDrafts } from '../drafts/drafts';
import { fill } from '../language/fill';
import { useWords } from '../language/language';
import { goToPlace, isAtFormerPlace } from '../sign-in/former-place';
import { signOutAddress } from '../sign-in/oidc';
import { end, session } from '../sign-in/session';
import { words } from '../sign-in/words';

interface AccountProps {
  readonly name: string;
  readonly place: string | undefined;
  /** The place that the account was given for, where that is no more. */
  readonly former: string | undefined;
}

/** Who is here and where, the way to days before a merger, and the way out. */
export function Account({ name, place, former }: AccountProps) {
  const said = useWords(words);
  const where = place && former ? fill(said.former, { place, former }) : place;
  const leave = async () => {
    const { idToken, account = '' } = session() ?? {};
    await forgetDrafts(account).catch(() => undefined);
    end();
    const elsewhere = await signOutAddress(idToken).catch(() => undefined);
    location.assign(elsewhere ?? '/app/');
  };
  return (
    <span className="who">
      <span title={name}>{where ? `${where} · ${name}` : name}</span>
      {former && (
        <button type="button" className="plain" title={said.formerHint} onClick={() => goToPlace(true)}>
          {fill(said.toFormer, { former })}
        </button>
      )}
      {isAtFormerPlace() && (
        <button type="button" className="plain" onClick={() => goToPlace(false)}>
          {said.fromFormer}
        </button>
      )}
      <button type="button" className="plain" onClick={leave}>
        {said.signOut}
      </button>
    </span>
  );
}
