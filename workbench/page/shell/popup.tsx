/** A button with a panel below it that closes on Escape, on a click elsewhere, and when the focus leaves it. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface PopupProps {
  readonly className: string;
  readonly label: ReactNode;
  /** For a label without words. */
  readonly title?: string;
  /** What the panel is called where the label has words of its own. */
  readonly name?: string;
  readonly role?: 'menu' | 'dialog';
  readonly align?: 'start' | 'end';
  readonly disabled?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

export function Popup({
  className,
  label,
  title,
  name,
  role = 'menu',
  align = 'start',
  disabled,
  children,
}: PopupProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    // A click into the pane's frame shows only as the window losing its focus.
    const blur = () => setOpen(false);
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('blur', blur);
    place.current?.querySelector<HTMLElement>('.popup button, .popup input, .popup select')?.focus();
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('blur', blur);
    };
  }, [open]);
  return (
    <div className="popup-place" ref={place} onKeyDown={(event) => keys(event, place.current, open ? close : null)}>
      <button
        ref={button}
        type="button"
        className={className}
        title={title}
        aria-label={title}
        aria-haspopup={role}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div id={id} role={role} className={`popup popup-${align}`} aria-label={name ?? title}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

/** Escape closes; arrows go through a menu's entries. */
function keys(event: React.KeyboardEvent, place: HTMLElement | null, close: (() => void) | null): void {
  if (!close) return;
  event.stopPropagation();
  if (event.key === 'Escape') close();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || (event.target as HTMLElement).tagName === 'SELECT') return;
  const entries = [...(place?.querySelectorAll<HTMLElement>('.popup button') ?? [])];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  entries[(at + step + entries.length) % entries.length]?.focus();
  event.preventDefault();
}
