const key = 'dixian-token';
const accountsKey = 'dixian-accounts';

// Kept for this tab only: a token must not outlive the session in a shared office.
export function storedToken() {
  return sessionStorage.getItem(key) ?? '';
}

/** The tokens of this tab by whose they are. */
export function storedAccounts() {
  return JSON.parse(sessionStorage.getItem(accountsKey) ?? '{}');
}

/** Keeps the token, and with the others of this tab if it says whose it is; gives them all. */
export function storeToken(token) {
  sessionStorage.setItem(key, token);
  const name = nameIn(token);
  const accounts = storedAccounts();
  if (name !== undefined) accounts[name] = token;
  sessionStorage.setItem(accountsKey, JSON.stringify(accounts));
  return accounts;
}

function nameIn(token) {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
      one.charCodeAt(0),
    );
    const { preferred_username: named, sub } = JSON.parse(new TextDecoder().decode(bytes));
    return named ?? sub;
  } catch {
    return undefined;
  }
}
