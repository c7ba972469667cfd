import { RULE_SETS, type RuleSet } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { FieldNotes } from '../../layout/field-error.tsx'

/** 判定基準: which of the rule sets judges the year, each in plain words with the words it prints. */
export const RuleSetChoice: FC<{ chosen: string; problem: string | undefined }> = ({ chosen, problem }) => {
  const words = ja.ruleSets
  const described = problem === undefined ? 'ruleSet-hint' : 'ruleSet-hint ruleSet-error'
  return (
    <fieldset class="choices rule-sets" id="ruleSet" tabindex={-1} aria-describedby={described}>
      <legend>
        <h3 class="form-part">{words.title}</h3>
      </legend>
      <FieldNotes name="ruleSet" hint={words.hint} problem={problem} />
      {RULE_SETS.map(({ id, name, version, rules }) => (
        <div class="rule-set">
          <label class="choice">
            <input type="radio" name="ruleSet" value={id} checked={id === chosen} aria-describedby={`rule-set-${id}`} />
            <span>{words.named(name, version)}</span>
          </label>
          <div id={`rule-set-${id}`}>
            <p>{words.about[id]}</p>
            <p class="hint">{words.marks(wordsOf(rules).join('、'))}</p>
          </div>
        </div>
      ))}
    </fieldset>
  )
}

/** The printed words from the best to the worst, then the one for rows that are not judged. */
function wordsOf(rules: RuleSet['rules']): string[] {
  const [judging, others] = [rules.filter(({ mark }) => mark !== 'none'), rules.filter(({ mark }) => mark === 'none')]
  return [...new Set([...judging, ...others].map(({ word }) => word))]
}
