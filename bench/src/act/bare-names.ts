/** Where the bare workflow runs, and what it and its Update are called. */
export const BARE = { taskQueue: 'bench-bare', workflowType: 'bareUpdates', update: 'setFlag' }
