/** Files by the hash of their content: what is stored once never changes, and what is read back is what was stored. */
export { type Store, openStore } from './open-store.ts'
export { storedOrLost } from './stored-or-lost.ts'
