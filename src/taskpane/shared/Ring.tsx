/** A turning ring for what is under way. It says nothing by itself: the words stand beside it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  ring: {
    display: 'inline-block',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: '2px solid currentcolor',
    borderLeftColor: 'transparent',
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.2s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '8s' },
  },
  small: { width: '16px', height: '16px' },
  large: { width: '28px', height: '28px', color: tokens.colorBrandStroke1 },
});

export function Ring({ size }: { readonly size: 'small' | 'large' }) {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.ring, styles[size])} />;
}
