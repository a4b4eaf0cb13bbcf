const key = 'dixian-token';

// Kept for this tab only: a token must not outlive the session in a shared office.
export function storedToken() {
  return sessionStorage.getItem(key) ?? '';
}

export function storeToken(token) {
  sessionStorage.setItem(key, token);
}
