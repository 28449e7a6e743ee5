/** The page: title bar, ribbon, grid with formula bar, sheet tabs, pane, status bar. */
import { useEffect, useRef } from 'react';
import { About } from './about';
import { AlertDialog } from './alert-dialog';
import { ContextMenu } from './context-menu';
import { useDesk, useDeskState } from './desk-context';
import { InputHint } from './input-hint';
import { PaneColumn } from './pane-column';
import { useRegionKeys } from './regions';
import { Ribbon } from './ribbon';
import { SheetTabs } from './sheet-tabs';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';

export function App() {
  const desk = useDesk();
  const { settings, words, phase } = useDeskState();
  const container = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (container.current && frame.current) void desk.start(container.current, frame.current);
  }, [desk]);
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.dataset['theme'] = settings.theme;
    document.title = `${words.book} — ${words.workbench}`;
  }, [settings, words]);
  useRegionKeys();
  return (
    <div className="page">
      <TitleBar />
      <Ribbon />
      <main className="middle">
        <div className="sheet-area">
          <div className="grid" ref={container} aria-busy={phase === 'starting'} />
          <SheetTabs />
        </div>
        <PaneColumn frame={frame} />
      </main>
      <StatusBar />
      <InputHint />
      <ContextMenu area={container} />
      <AlertDialog />
      <About />
    </div>
  );
}
