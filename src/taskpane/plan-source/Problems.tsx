/** Why a plan cannot be used, sentence by sentence. */
import { planSourceWords } from '../../words/plan-source-words';
import { useWords } from '../hooks/use-words';
import { usePartStyles } from './use-part-styles';

export function Problems({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = usePartStyles();
  const words = useWords(planSourceWords);
  if (sentences.length === 0) return null;
  return (
    <div role="alert" className={styles.part}>
      <p className={styles.name}>{words.problems}</p>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence} className={styles.text}>
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
