/** About this workbench: what it is, what it lacks, and the known differences from Excel as docs/workbench.md lists them. */
import { useEffect, useState } from 'react';
import { loadText } from '../addin-files';
import { useDesk, useDeskState } from './desk-context';
import { knownDifferences, type Differences } from './known-differences';
import { Modal } from './modal';

export function About() {
  const desk = useDesk();
  const { about, words } = useDeskState();
  if (!about) return null;
  const close = () => desk.store.set({ about: false });
  return (
    <Modal className="about" label={words.about.title} onClose={close}>
      <h2>{words.about.title}</h2>
      {words.about.what.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h3>{words.about.lacks}</h3>
      <ul>
        {words.about.lacking.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <DifferenceList title={words.about.differences} />
      <div className="answers">
        <button type="button" className="primary" onClick={close}>
          {words.close}
        </button>
      </div>
    </Modal>
  );
}

function DifferenceList({ title }: { readonly title: string }) {
  const [differences, setDifferences] = useState<readonly Differences[]>([]);
  useEffect(() => {
    void loadText('/docs/workbench.md').then((text) => setDifferences(knownDifferences(text)));
  }, []);
  return (
    <details lang="en">
      <summary>{title}</summary>
      {differences.map(({ heading, sentences }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
