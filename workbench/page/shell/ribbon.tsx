/** Excel's ribbon in small: File, Home, and the tabs that the add-in's manifest declares. */
import { useState } from 'react';
import type { RibbonControl } from '../../protocol/manifest/addin-manifest';
import { AddinTab } from './addin-tab';
import { useDeskState } from './desk-context';
import { FileMenu } from './file-menu';
import { HomeTab } from './home-tab';

const home = 'home';

export function Ribbon() {
  const { words, controls } = useDeskState();
  const tabs = tabsOf(controls);
  const [chosen, choose] = useState<string | null>(null);
  // The add-in is what people come for.
  const open = chosen ?? tabs[0]?.id ?? home;
  const all = [{ id: home, label: words.home }, ...tabs];
  const step = (by: number) => {
    const at = all.findIndex(({ id }) => id === open);
    const next = all[(at + by + all.length) % all.length];
    if (next) choose(next.id);
    document.getElementById(`tab-${next?.id}`)?.focus();
  };
  return (
    <section className="ribbon" aria-label={words.ribbon}>
      <div className="ribbon-tabs">
        <FileMenu />
        <div
          role="tablist"
          onKeyDown={({ key }) => {
            if (key === 'ArrowRight') step(1);
            if (key === 'ArrowLeft') step(-1);
          }}
        >
          {all.map(({ id, label }) => (
            <button
              key={id}
              id={`tab-${id}`}
              type="button"
              role="tab"
              aria-selected={id === open}
              aria-controls="ribbon-panel"
              tabIndex={id === open ? 0 : -1}
              onClick={() => choose(id)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <div id="ribbon-panel" role="tabpanel" aria-labelledby={`tab-${open}`} className="ribbon-panel">
        {open === home ? <HomeTab /> : <AddinTab tab={open} />}
      </div>
    </section>
  );
}

function tabsOf(controls: readonly RibbonControl[]): { readonly id: string; readonly label: string }[] {
  return [...new Map(controls.map(({ tab }) => [tab.id, tab])).values()];
}
