const NAME = 'dixian';
export const KEYS = 'keys';
export const DRAFTS = 'drafts';

let opening: Promise<IDBDatabase> | undefined;

/** The browser's own database of this workbench: drafts, and the keys under which they lie. */
function database(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(KEYS);
      request.result.createObjectStore(DRAFTS);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

async function within<T>(
  store: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(store, mode);
  const request = work(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const read = <T>(store: string, key: string) =>
  within<T | undefined>(store, 'readonly', (open) => open.get(key) as IDBRequest<T | undefined>);

export const write = (store: string, key: string, value: unknown) =>
  within(store, 'readwrite', (open) => open.put(value, key));

export const remove = (store: string, key: string) => within(store, 'readwrite', (open) => open.delete(key));

export const keysOf = (store: string) =>
  within(store, 'readonly', (open) => open.getAllKeys() as IDBRequest<IDBValidKey[]>);
