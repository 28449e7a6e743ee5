/** A tab of the add-in as its manifest describes it: groups, buttons with icon and supertip, menus. */
import { useState } from 'react';
import { addinUrl } from '../addin-files';
import type { RibbonControl } from '../../protocol/manifest/addin-manifest';
import { useDesk, useDeskState } from './desk-context';
import { Icon } from './icons';
import { Popup } from './popup';

/** Pixels of a large button's icon; screens with more points take a larger one. */
const iconSize = 32;

export function AddinTab({ tab }: { readonly tab: string }) {
  const { controls } = useDeskState();
  const own = controls.filter((control) => control.tab.id === tab && control.kind !== 'menuItem');
  const groups = [...new Map(own.map(({ group }) => [group.id, group])).values()];
  return groups.map(({ id, label }) => (
    <div key={id} className="group" role="group" aria-label={label}>
      <div className="group-controls">
        {own
          .filter(({ group }) => group.id === id)
          .map((control) =>
            control.kind === 'menu' ? (
              <Menu {...{ control }} key={control.id} />
            ) : (
              <Button {...{ control }} key={control.id} />
            ),
          )}
      </div>
      <div className="group-label">{label}</div>
    </div>
  ));
}

function Button({ control }: { readonly control: RibbonControl }) {
  const desk = useDesk();
  const { running, pane, paneShown } = useDeskState();
  // The tip goes when the button is pressed, and may come again once pointer and focus were elsewhere.
  const [pressed, setPressed] = useState(false);
  const rest = () => setPressed(false);
  const opensPane = control.action?.type === 'pane';
  return (
    <div className={pressed ? 'tip-place pressed' : 'tip-place'} onPointerLeave={rest} onFocus={rest}>
      <button
        type="button"
        className="large"
        id={control.id}
        aria-describedby={`${control.id}-tip`}
        aria-pressed={opensPane ? paneShown : undefined}
        aria-busy={running === control.id}
        disabled={pane !== 'ready' || running !== null}
        onClick={() => (setPressed(true), void desk.click(control))}
      >
        <ControlIcon control={control} />
        <span>{control.label}</span>
      </button>
      <Supertip control={control} />
    </div>
  );
}

function Menu({ control }: { readonly control: RibbonControl }) {
  const desk = useDesk();
  const { controls, pane, running } = useDeskState();
  const label = (
    <>
      <ControlIcon control={control} />
      <span>
        {control.label}
        <Icon name="chevron" size={12} />
      </span>
    </>
  );
  return (
    <Popup className="large" label={label} disabled={pane !== 'ready' || running !== null}>
      {(close) =>
        controls
          .filter(({ menu }) => menu === control.id)
          .map((item) => (
            <button key={item.id} type="button" role="menuitem" onClick={() => (close(), void desk.click(item))}>
              {item.label}
            </button>
          ))
      }
    </Popup>
  );
}

function ControlIcon({ control }: { readonly control: RibbonControl }) {
  const sizes = Object.keys(control.icons)
    .map(Number)
    .sort((a, b) => a - b);
  const pick = (least: number) => control.icons[sizes.find((size) => size >= least) ?? sizes.at(-1) ?? 0];
  const source = pick(iconSize);
  if (source === undefined) return null;
  const [plain, fine] = [addinUrl(source), addinUrl(pick(iconSize * 2) ?? source)];
  return <img src={plain} srcSet={`${plain} 1x, ${fine} 2x`} width={iconSize} height={iconSize} alt="" />;
}

function Supertip({ control }: { readonly control: RibbonControl }) {
  return (
    <div role="tooltip" id={`${control.id}-tip`} className="supertip">
      <strong>{control.tooltipTitle}</strong>
      <span>{control.tooltip}</span>
    </div>
  );
}
