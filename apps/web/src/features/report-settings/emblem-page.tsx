import type { Child, FC } from 'hono/jsx'
import { FieldNotes } from '../../layout/field-error.tsx'
import { FormPage } from '../../layout/form-page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

/** 市章: the picture in force, one form to change it and one to take it off. */
export const EmblemPage: FC<{
  shell: Shell
  version: number
  isSet: boolean
  problem: string | undefined
  above?: Child
}> = ({ shell, version, isSet, problem, above }) => {
  const words = ja.reportEmblem
  const trail = [
    { href: paths.settings, word: ja.settings.title },
    { href: paths.reportSettings, word: ja.reportSettings.title },
  ]
  return (
    <FormPage
      shell={shell}
      title={words.title}
      current="settings"
      trail={trail}
      toMend={problem === undefined ? [] : [{ href: '#picture', words: problem }]}
      above={above}
      lead={words.lead}
    >
      <h2 class="form-part">{words.current}</h2>
      {isSet ? (
        <>
          <img class="emblem" src={paths.reportEmblemPicture} alt={words.alternative(shell.city?.name ?? '')} />
          <form method="post" action={paths.reportEmblem}>
            <input type="hidden" name="version" value={String(version)} />
            <p class="buttons">
              <button class="button button-outlined" name="act" value="remove">
                {words.remove}
              </button>
            </p>
          </form>
        </>
      ) : (
        <p>{words.none}</p>
      )}
      <form method="post" action={paths.reportEmblem} enctype="multipart/form-data">
        <input type="hidden" name="version" value={String(version)} />
        <div class="field">
          <label for="picture">{words.file}</label>
          <input
            type="file"
            id="picture"
            name="picture"
            accept="image/png"
            aria-invalid={problem === undefined ? undefined : 'true'}
            aria-describedby={problem === undefined ? 'picture-hint' : 'picture-hint picture-error'}
          />
          <FieldNotes name="picture" hint={words.fileHint} problem={problem} />
        </div>
        <p class="buttons">
          <button class="button" name="act" value="set">
            {words.submit}
          </button>
        </p>
      </form>
    </FormPage>
  )
}
