const workers = EDITOR_WORKERS;

// The editor asks for its workers through this global; they are files of ours, built beside this page.
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(workers[label] ?? workers.editor, { type: 'module' }),
};
