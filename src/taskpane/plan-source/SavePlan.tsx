/** The plan as text: to copy, and where Excel lets a pane do so, to download. */
import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Plan } from '../../plan/plan';
import { planSourceWords } from '../../words/plan-source-words';
import { useWords } from '../hooks/use-words';
import { copyText } from '../shared/copy-text';
import { SectionTitle } from '../shared/SectionTitle';
import { usePartStyles } from './use-part-styles';
import { usePlanSources } from './use-plan-sources';

interface Props {
  readonly title: string;
  readonly load: () => Promise<Plan | null>;
}

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly canDownload: boolean;
}

export function SavePlan({ title, load }: Props) {
  const styles = usePartStyles();
  const { file: words } = useWords(planSourceWords);
  const { isBusy, run } = usePlanSources();
  const [shown, setShown] = useState<Shown | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const onShow = async () => {
    const plan = await load();
    const canDownload = await run((port) => ({ ok: true, value: port.canDownload(), notices: [] }));
    setSaid('');
    if (plan) setShown({ id: plan.id, text: JSON.stringify(plan, null, 2), canDownload: canDownload ?? false });
  };
  const onCopy = async () => setSaid((await copyText(field.current)) ? words.copied : words.copyByHand);
  return (
    <section className={styles.part}>
      <SectionTitle>{words.save(title)}</SectionTitle>
      {!shown && (
        <Button disabledFocusable={isBusy} onClick={() => void onShow()}>
          {words.show}
        </Button>
      )}
      {shown && (
        <>
          <p className={styles.hint}>{words.saveHint}</p>
          <Textarea
            textarea={{ ref: field }}
            readOnly
            aria-label={words.text}
            value={shown.text}
            rows={8}
            resize="vertical"
          />
          <div className={styles.row}>
            <Button onClick={() => void onCopy()}>{words.copy}</Button>
            {shown.canDownload && <Button onClick={() => download(shown)}>{words.download}</Button>}
          </div>
          <p role="status" className={styles.text}>
            {said}
          </p>
        </>
      )}
    </section>
  );
}

function download({ id, text }: Shown): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${id}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
