import { stat } from 'node:fs/promises'
import { command as define } from '../command-line/command.ts'
import { Refusal } from '../command-line/refusal.ts'
import { verify } from '../messages/ja-verify.ts'
import { bundleFolder } from '../verify/bundle.ts'
import { verifyBundle } from '../verify/verify-bundle.ts'

/** `verify DIR`: refuses a bundle in which anything does not fit, and names everything that does not. */
export const command = define(
  { options: {}, required: [], operands: ['DIR'] },
  async ({ operands }, { resolve, out }) => {
    const dir = resolve(operands.DIR)
    const isFolder = await stat(dir).then(
      (found) => found.isDirectory(),
      () => false,
    )
    if (!isFolder) throw new Refusal(verify.noFolder(dir))
    const { problems, manifest, pages } = await verifyBundle(bundleFolder(dir))
    if (problems.length > 0 || manifest === null) {
      throw new Refusal(
        verify.problems(
          dir,
          problems.map(({ file, message }) => `${file}：${message}`),
        ),
      )
    }
    out(verify.done(manifest.edition, manifest.files.length + 1, pages))
  },
)
