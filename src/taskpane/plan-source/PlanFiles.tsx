/** 规划文件: open one, write the plan as a sheet and read it back, save it. */
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Plan } from '../../plan/plan';
import { planProblemSentence } from '../../words/plan-words';
import { planSourceWords } from '../../words/plan-source-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { SectionTitle } from '../shared/SectionTitle';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { definitionSentence } from './definition-sentence';
import { Problems } from './Problems';
import { readText } from './read-text';
import { SavePlan } from './SavePlan';
import { usePartStyles } from './use-part-styles';
import { usePlanSources } from './use-plan-sources';
import { usePresentPlan } from './use-present-plan';

/** Bytes; the loader takes ten million characters, of which a Chinese one has three. */
const largestFile = 40_000_000;

export function PlanFiles({ onPlan }: { readonly onPlan: (plan: Plan) => void }) {
  const styles = usePartStyles();
  const { file: words } = useWords(planSourceWords);
  const { language } = useLanguage();
  const { isBusy, run } = usePlanSources();
  const present = usePresentPlan();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');

  const onFile = async (file: File | undefined) => {
    if (!file) return;
    setSaid('');
    if (file.size > largestFile) return setProblems([words.tooLarge]);
    const text = await readText(file);
    if (text === null) return setProblems([words.unreadable]);
    const read = await run(async (port) => ({ ok: true, value: await port.parse(text), notices: [] }));
    if (read?.ok) onPlan(read.plan);
    else if (read) setProblems(read.problems.map((problem) => planProblemSentence(language, problem)));
  };
  const onWrite = async () => {
    setProblems([]);
    const plan = await present.load();
    const written = plan && (await run((port, tell) => port.writeDefinition(plan, language, tell)));
    setSaid(written ? words.written(written.sheet) : '');
  };
  const onRead = async () => {
    setSaid('');
    const shown = await run((port, tell) => port.readDefinition(tell));
    if (!shown) return;
    const { read, sheet } = shown;
    if (read.ok) onPlan(read.plan);
    else setProblems(read.problems.map((problem) => definitionSentence(language, sheet, problem)));
  };
  return (
    <div className={styles.part}>
      <SectionTitle>{words.open}</SectionTitle>
      <p className={styles.hint}>{words.openHint}</p>
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={words.choose}
          tabIndex={-1}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            void onFile(chosen);
            // The same file, corrected, can be chosen again.
            event.target.value = '';
          }}
        />
      </VisuallyHidden>
      <SectionTitle>{words.definition}</SectionTitle>
      <p className={styles.hint}>{words.definitionHint}</p>
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={() => void onWrite()}>
          {words.write}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void onRead()}>
          {words.read}
        </Button>
      </div>
      <p role="status" className={styles.text}>
        {said}
      </p>
      <Problems sentences={problems} />
      <SavePlan title={present.title} load={present.load} />
    </div>
  );
}
