/** The line at the bottom: what is going on, sums of the selection, zoom. */
import { SetZoomRatioCommand } from '@univerjs/preset-sheets-core';
import { useDesk, useDeskState } from './desk-context';
import { Icon } from './icons';

const smallest = 50;
const largest = 200;
const step = 10;

export function StatusBar() {
  const { words, view, running, phase, settings } = useDeskState();
  const { status } = words;
  const says =
    phase === 'starting'
      ? words.starting
      : running !== null
        ? status.running
        : view?.editing
          ? status.edit
          : status.ready;
  const number = new Intl.NumberFormat(settings.language, { maximumFractionDigits: 6 });
  const { sums } = view ?? {};
  return (
    <footer className="status-bar">
      <span role="status">{says}</span>
      <span className="sums">
        {sums && sums.numbers > 0 && <span>{`${status.average}: ${number.format(sums.sum / sums.numbers)}`}</span>}
        {sums && <span>{`${status.count}: ${number.format(sums.count)}`}</span>}
        {sums && sums.numbers > 0 && <span>{`${status.sum}: ${number.format(sums.sum)}`}</span>}
      </span>
      <Zoom percent={view?.zoom ?? 100} label={status.zoom} />
    </footer>
  );
}

function Zoom({ percent, label }: { readonly percent: number; readonly label: string }) {
  const { grid } = useDesk();
  const zoom = (to: number) => {
    if (!grid) return;
    const zoomRatio = Math.min(largest, Math.max(smallest, to)) / 100;
    const { unitId, engine, commands } = grid;
    void commands.executeCommand(SetZoomRatioCommand.id, { unitId, subUnitId: engine.activeSheet(), zoomRatio });
  };
  return (
    <span className="zoom">
      <button type="button" aria-label={`${label} −`} onClick={() => zoom(percent - step)}>
        <Icon name="minus" size={14} />
      </button>
      <input
        type="range"
        aria-label={label}
        min={smallest}
        max={largest}
        step={step}
        value={percent}
        onChange={({ target }) => zoom(Number(target.value))}
      />
      <button type="button" aria-label={`${label} +`} onClick={() => zoom(percent + step)}>
        <Icon name="plus" size={14} />
      </button>
      <span className="percent">{percent}%</span>
    </span>
  );
}
