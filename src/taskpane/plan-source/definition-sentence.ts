/** What is wrong with a definition sheet, with its cell. */
import type { DefinitionProblem } from '../../template/definition/read-definition';
import type { Language } from '../../words/language';
import { shownText } from '../../words/plan-field-words';
import { planProblemSentence } from '../../words/plan-words';
import { planSourceWords } from '../../words/plan-source-words';

export function definitionSentence(language: Language, sheet: string, problem: DefinitionProblem): string {
  const { atCell, sheetProblems } = planSourceWords[language];
  const sentence =
    problem.code === 'plan'
      ? planProblemSentence(language, problem.problem)
      : sheetProblems[problem.code](shownText(problem.value));
  return atCell(sheet, problem.cell, sentence);
}
