/** Where the application is reached in tests that need no port. */
export const BASE_URL = 'http://127.0.0.1:3000'

/** The password of every account in tests. */
export const PASSWORD = 'a password for tests'
