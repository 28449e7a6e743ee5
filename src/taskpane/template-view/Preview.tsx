/** What making the template again would do with this workbook; first of all, that the entries stay. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import type { GenerateRequest } from '../../app/generate-request';
import type { TemplatePreview } from '../../app/preview-template';
import type { WorkbookView } from '../../app/workbook-view';
import { templateViewWords, type TemplateViewWords } from '../../words/template-view-words';
import { usePreview } from '../hooks/use-preview';
import { useWords } from '../hooks/use-words';
import { NoticeBar } from '../shared/NoticeBar';
import { Ring } from '../shared/Ring';
import { SectionTitle } from '../shared/SectionTitle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  waiting: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3, marginTop: '2px' },
});

export default function Preview({ request, view }: { readonly request: GenerateRequest; readonly view: WorkbookView }) {
  const styles = useStyles();
  const words = useWords(templateViewWords);
  const outcome = usePreview(request, view);
  return (
    <section className={styles.root}>
      <SectionTitle>{words.again}</SectionTitle>
      {!outcome && (
        <p role="status" className={styles.waiting}>
          <Ring size="small" /> {words.previewing}
        </p>
      )}
      {outcome && !outcome.ok && outcome.notices.map((each) => <NoticeBar key={each.code} notice={each} />)}
      {outcome?.ok && outcome.value.refusal && <NoticeBar notice={outcome.value.refusal} />}
      {outcome?.ok && !outcome.value.refusal && (
        <ul className={styles.list}>
          {effects(outcome.value, request, view, words).map(({ icon, text }) => (
            <li key={text} className={styles.item}>
              <span aria-hidden className={styles.icon}>
                {icon}
              </span>
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Effect {
  readonly icon: ReactNode;
  readonly text: string;
}

function effects(
  { entriesKept, sheets, setAside }: TemplatePreview,
  { language }: GenerateRequest,
  view: WorkbookView,
  words: TemplateViewWords,
): readonly Effect[] {
  const fresh = sheets.filter(({ fate }) => fate === 'new').map(({ name }) => name);
  return [
    { icon: <CheckmarkRegular />, text: words.keeps(entriesKept) },
    { icon: <ArrowSyncRegular />, text: words.inPlace },
    ...(language === view.language
      ? []
      : [{ icon: <ArrowSyncRegular />, text: words.changesLanguage(words.languages[language]) }]),
    ...setAside.map(({ name, newName }) => ({ icon: <ArrowSyncRegular />, text: words.setsAside(name, newName) })),
    ...(fresh.length > 0 ? [{ icon: <AddRegular />, text: words.makesSheets(fresh.join(words.listed)) }] : []),
  ];
}
