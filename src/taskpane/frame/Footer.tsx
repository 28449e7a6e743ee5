/** Language, help, version. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { otherLanguage, paneWords } from '../../words/pane-words';
import { useLanguage, useScene } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  footer: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  link: { minWidth: 0 },
  first: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  version: { marginLeft: 'auto' },
});

export function Footer() {
  const styles = useStyles();
  const { version } = useScene();
  const { language, choose } = useLanguage();
  const { footer } = useWords(paneWords);
  const other = otherLanguage(language);
  return (
    <footer className={styles.footer}>
      <Button
        appearance="subtle"
        size="small"
        lang={other}
        className={mergeClasses(styles.link, styles.first)}
        onClick={() => choose(other)}
      >
        {footer.otherLanguage}
      </Button>
      <Button
        as="a"
        appearance="subtle"
        size="small"
        className={styles.link}
        href="support.html"
        target="_blank"
        rel="noopener noreferrer"
      >
        {footer.help}
      </Button>
      <span className={styles.version}>{footer.version(version)}</span>
    </footer>
  );
}
