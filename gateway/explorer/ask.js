/** Sends an operation from the explorer to the graph it was served by. */
export function ask(token) {
  return async (operation, { headers } = {}) => {
    const authorization = token ? { authorization: `Bearer ${token}` } : {};
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...authorization,
        ...headers,
      },
      body: JSON.stringify(operation),
    });
    return response.json();
  };
}
