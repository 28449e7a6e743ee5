/** The workbench's own menu: the surroundings that the add-in runs in and what is made to go wrong. Nothing of it is Excel's. */
import type { ReactNode } from 'react';
import { WEB_PAYLOAD_LIMIT, type Faults } from '../../protocol/faults';
import { protectSheet } from '../grid/sheet-actions';
import { apiSets } from '../settings';
import { useDesk, useDeskState } from './desk-context';
import { Icon } from './icons';
import { Popup } from './popup';

const payloads = { web: WEB_PAYLOAD_LIMIT, small: 20 * 1024, none: Infinity } as const;
/** Milliseconds. */
const delays = { none: 0, short: 500, long: 3000 } as const;
/** Half-way: the first action is done and stays done. */
const failures = {
  none: { failAtRequest: null, failAtAction: null },
  whole: { failAtRequest: 1, failAtAction: null },
  half: { failAtRequest: 1, failAtAction: 5 },
  second: { failAtRequest: 2, failAtAction: 5 },
} as const satisfies Record<string, Pick<Faults, 'failAtRequest' | 'failAtAction'>>;

export function WorkbenchMenu() {
  const { words } = useDeskState();
  const label = (
    <>
      <Icon name="wrench" size={16} />
      <span>{words.workbench}</span>
      <Icon name="chevron" size={12} />
    </>
  );
  return (
    <Popup className="workbench-button" label={label} name={words.workbench} role="dialog" align="end">
      {(close) => <Panel close={close} />}
    </Popup>
  );
}

function Panel({ close }: { readonly close: () => void }) {
  const desk = useDesk();
  const { words, settings, faults, traffic, view } = useDeskState();
  const { menu } = words;
  const failing = Object.entries(failures).find(([, { failAtRequest, failAtAction }]) => {
    return faults.failAtRequest === failAtRequest && faults.failAtAction === failAtAction;
  });
  return (
    <div className="workbench-panel">
      <p>{menu.intro}</p>
      <Choice
        label={menu.language}
        value={settings.language}
        options={{ 'zh-CN': '中文', 'en-US': 'English' }}
        onChange={(language) => void desk.change({ language })}
      />
      <Choice
        label={menu.theme}
        value={settings.theme}
        options={{ light: menu.light, dark: menu.dark }}
        onChange={(theme) => void desk.change({ theme })}
      />
      <Choice
        label={menu.apiSet}
        value={settings.apiSet}
        options={Object.fromEntries(apiSets.map((set) => [set, set]))}
        onChange={(apiSet) => void desk.change({ apiSet })}
      />
      <Choice
        label={menu.blanks}
        value={faults.blanks}
        options={menu.blankKinds}
        onChange={(blanks) => desk.setFaults({ blanks })}
      />
      <h2>{menu.faults}</h2>
      <Check label={menu.cellEdit} checked={faults.cellEdit} onChange={(cellEdit) => desk.setFaults({ cellEdit })} />
      <Check
        label={menu.functionsMissing}
        checked={faults.functionsMissing}
        onChange={(functionsMissing) => desk.setFaults({ functionsMissing })}
      />
      <Check
        label={menu.protect}
        checked={view?.protected ?? false}
        onChange={(protect) => desk.grid && void protectSheet(desk.grid, protect)}
      />
      <Choice
        label={menu.fail}
        value={(failing?.[0] ?? 'none') as keyof typeof failures}
        options={menu.fails}
        onChange={(key) => desk.setFaults(failures[key])}
      />
      <Choice
        label={menu.payload}
        value={keyOf(payloads, faults.payloadLimit, 'web')}
        options={menu.payloads}
        onChange={(key) => desk.setFaults({ payloadLimit: payloads[key] })}
      />
      <Choice
        label={menu.delay}
        value={keyOf(delays, faults.delay, 'none')}
        options={menu.delays}
        onChange={(key) => desk.setFaults({ delay: delays[key] })}
      />
      <p className="traffic">
        {menu.traffic(
          traffic.requests,
          Math.round(traffic.bytes / 1024).toLocaleString(settings.language),
          traffic.error,
        )}
      </p>
      <div className="panel-buttons">
        <button type="button" onClick={() => (close(), void desk.reloadPane())}>
          <Icon name="reload" size={16} />
          {menu.reload}
        </button>
        <button type="button" onClick={() => (close(), desk.store.set({ about: true }))}>
          {menu.about}
        </button>
      </div>
    </div>
  );
}

function keyOf<Key extends string>(table: Readonly<Record<Key, number>>, value: number, fallback: Key): Key {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value) ?? fallback;
}

interface ChoiceProps<Key extends string> {
  readonly label: ReactNode;
  readonly value: Key;
  readonly options: Readonly<Record<Key, string>>;
  readonly onChange: (key: Key) => void;
}

function Choice<Key extends string>({ label, value, options, onChange }: ChoiceProps<Key>) {
  return (
    <label className="row">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as Key)}>
        {(Object.entries(options) as [Key, string][]).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="row check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
