/** The heading of a part of a view. */
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

export function SectionTitle({ children }: { readonly children: ReactNode }) {
  return <h2 className={useStyles().title}>{children}</h2>;
}
