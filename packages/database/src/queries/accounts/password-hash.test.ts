import { describe, expect, it } from 'vitest'
import { NO_PASSWORD, hashPassword, verifyPassword } from './password-hash.ts'

describe('a password', () => {
  it('is known by its hash, and no other password is', async () => {
    const phc = await hashPassword('長いパスワード12')
    expect(phc).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(await verifyPassword('長いパスワード12', phc)).toBe(true)
    expect(await verifyPassword('長いパスワード13', phc)).toBe(false)
    expect(await verifyPassword('', phc)).toBe(false)
  })

  it('has another hash each time', async () => {
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'))
  })

  it('is never right where nobody has one', async () => {
    expect(await verifyPassword('', NO_PASSWORD)).toBe(false)
    expect(await verifyPassword('x', NO_PASSWORD)).toBe(false)
  })

  it('is refused loudly where the stored text is no such hash', async () => {
    await expect(verifyPassword('x', '$2b$10$abc')).rejects.toThrow('not an argon2id PHC string')
  })
})
