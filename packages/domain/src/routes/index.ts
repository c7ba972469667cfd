/** Routes: the posts an answer passes, and whose turn it is. */
export * from './route.ts'
export * from './effective-post.ts'
