/** Posts and who holds them: work belongs to posts, the person is looked up on the day. */
export * from './post.ts'
export * from './holders.ts'
export * from './municipality-code.ts'
