/** 锁定往期: which periods are locked, and locking or unlocking one. */
import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { dayText } from '../../app/today';
import type { WorkbookView } from '../../app/workbook-view';
import { partPeriods } from '../../plan/periods';
import { planYears } from '../../plan/plan';
import { lockWords } from '../../words/lock-words';
import { periodName } from '../../words/period-name';
import { useCommands } from '../hooks/use-commands';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  wide: { width: '100%', maxWidth: '100%' },
});

/** Shorter reasons say nothing. */
const leastCharacters = 5;

export default function LockSection({ view }: { readonly view: WorkbookView }) {
  const styles = useStyles();
  const words = useWords(lockWords);
  const { lock, unlock, isBusy, isRunning } = useCommands();
  const { language } = useLanguage();
  const { plan, locks, withinYear } = view;
  const nameOf = (key: string) => periodName(language, key);
  const periods = [
    ...planYears(plan).map(String),
    ...(withinYear ? partPeriods(plan, withinYear.division).map(({ key }) => key) : []),
  ];
  const [period, setPeriod] = useState(periods[0] ?? '');
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);
  const locked = locks.filter(({ isLocked }) => isLocked);
  const isLocked = locked.some((each) => each.period === period);
  const isShort = [...reason.trim()].length < leastCharacters;
  const request = { period, by: by.trim() };
  const run = async () => {
    setRefused(isLocked && isShort);
    if (isBusy || (isLocked && isShort)) return;
    const ended = isLocked ? await unlock({ ...request, reason: reason.trim() }) : await lock(request);
    if (ended) setReason('');
  };
  const problem = isRefused && isShort ? { validationMessage: words.tooShort } : { hint: words.reasonHint };
  const action = isLocked ? words.unlock : words.lock;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.intro}</p>
      {locked.length === 0 ? (
        <p className={styles.text}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {locked.map((each) => (
            <li key={each.period}>
              {words.lockedSince(nameOf(each.period), typeof each.on === 'number' ? dayText(each.on) : '', each.by)}
            </li>
          ))}
        </ul>
      )}
      <Choice
        label={words.period}
        value={period}
        options={periods.map((value) => ({ value, text: nameOf(value) }))}
        onChoose={setPeriod}
      />
      <Field label={words.by}>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      {isLocked && (
        <Field label={words.reason} {...problem}>
          <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
        </Field>
      )}
      <Button className={styles.wide} disabledFocusable={isBusy} onClick={() => void run()}>
        {isRunning('lock') ? words.running : `${action} ${nameOf(period)}`}
      </Button>
    </div>
  );
}
