/** Excel's Home in small: what a person needs to lay out and change cells here. */
import type { CSSProperties, ReactNode } from 'react';
import type { ActionId } from '../grid/actions';
import type { PageWords } from '../words';
import { useDesk, useDeskState } from './desk-context';
import { Icon, type IconName } from './icons';
import { Popup } from './popup';

const palette = [
  '#000000',
  '#7F7F7F',
  '#C00000',
  '#FF0000',
  '#FFC000',
  '#FFFF00',
  '#92D050',
  '#00B050',
  '#0070C0',
  '#7030A0',
  '#FFF7E6',
  '#DDEBF7',
];

type Tool = ActionId & IconName & keyof PageWords['tools'];

const groups: readonly { readonly id: keyof PageWords['groups']; readonly tools: readonly Tool[] }[] = [
  { id: 'alignment', tools: ['left', 'center', 'right', 'wrap', 'merge'] },
  { id: 'cells', tools: ['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'] },
  { id: 'view', tools: ['freeze', 'gridlines'] },
];

export function HomeTab() {
  const desk = useDesk();
  const { words, view } = useDeskState();
  const run = (action: ActionId, value?: string) => desk.act(action, value);
  const { style = {}, frozen = false, gridlines = true } = view ?? {};
  const pressed: Partial<Record<ActionId, boolean>> = {
    bold: style.bold === true,
    italic: style.italic === true,
    underline: Boolean(style.underline),
    wrap: style.wrap === true,
    left: style.horizontal === 'Left',
    center: style.horizontal === 'Center',
    right: style.horizontal === 'Right',
    freeze: frozen,
    gridlines,
  };
  const button = (action: ActionId & keyof PageWords['tools'], content: ReactNode) => (
    <button
      key={action}
      type="button"
      title={words.tools[action]}
      aria-label={words.tools[action]}
      aria-pressed={pressed[action]}
      onClick={() => run(action)}
    >
      {content}
    </button>
  );
  const [alignment, ...others] = groups.map(({ id, tools }) => (
    <Group key={id} label={words.groups[id]}>
      {tools.map((tool) => button(tool, <Icon name={tool} />))}
    </Group>
  ));
  return (
    <>
      <Group label={words.groups.clipboard}>
        {button('paste', <Icon name="paste" />)}
        {button('cut', <Icon name="cut" />)}
        {button('copy', <Icon name="copy" />)}
      </Group>
      <Group label={words.groups.font}>
        {button('bold', <b>B</b>)}
        {button('italic', <i>I</i>)}
        {button('underline', <u>U</u>)}
        <Colors label={words.tools.fill} none={words.tools.noFill} onChoose={(color) => run('fill', color)}>
          <Icon name="fill" />
        </Colors>
        <Colors label={words.tools.color} none={words.tools.autoColor} onChoose={(color) => run('color', color)}>
          <span className="letter">A</span>
        </Colors>
      </Group>
      {alignment}
      <Group label={words.groups.number}>
        {button('general', <small>{words.tools.general}</small>)}
        {button('text', <small>{words.tools.text}</small>)}
        {button('percent', '%')}
        {button('thousands', ',')}
        {button('moreDecimals', <Face text=".0→.00" />)}
        {button('fewerDecimals', <Face text=".00→.0" />)}
      </Group>
      {others}
    </>
  );
}

/** Signs that stand for the command and are not read out. */
function Face({ text }: { readonly text: string }) {
  return <span className="face" data-face={text} />;
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="group" role="group" aria-label={label}>
      <div className="group-controls small">{children}</div>
      <div className="group-label">{label}</div>
    </div>
  );
}

interface ColorsProps {
  readonly label: string;
  readonly none: string;
  readonly children: ReactNode;
  readonly onChoose: (color?: string) => void;
}

function Colors({ label, none, children, onChoose }: ColorsProps) {
  const face = (
    <>
      {children}
      <Icon name="chevron" size={10} />
    </>
  );
  return (
    <Popup className="split" label={face} title={label}>
      {(close) => (
        <div className="palette">
          {palette.map((color) => (
            <button
              key={color}
              type="button"
              role="menuitem"
              className="swatch"
              aria-label={color}
              title={color}
              style={{ '--swatch': color } as CSSProperties}
              onClick={() => (close(), onChoose(color))}
            />
          ))}
          <button type="button" role="menuitem" className="no-colour" onClick={() => (close(), onChoose())}>
            {none}
          </button>
        </div>
      )}
    </Popup>
  );
}
