/** The shell's icons, drawn on a grid of 20 with lines of 1.4. The add-in's own come from its manifest. */

const paths = {
  save: 'M4 4h9.5L16 6.5V16H4z M7 4v4h5.5V4 M6.5 16v-5h7v5',
  undo: 'M5 8h7a4 4 0 0 1 0 8H9 M8 5 5 8l3 3',
  redo: 'M15 8H8a4 4 0 0 0 0 8h3 M12 5l3 3-3 3',
  paste: 'M7.5 4.5H5v12h10v-12h-2.5 M7.5 3.2h5v2.8h-5z M7.8 10h4.4 M7.8 13h4.4',
  cut: 'M6 3l6.2 10 M14 3 7.8 13 M6.2 16.6a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z M13.8 16.6a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z',
  copy: 'M7 3.5h8.5V13H7z M12.5 13v3.5H4V7h3',
  left: 'M3.5 5h13 M3.5 9h8 M3.5 13h13 M3.5 17h8',
  center: 'M3.5 5h13 M6 9h8 M3.5 13h13 M6 17h8',
  right: 'M3.5 5h13 M8.5 9h8 M3.5 13h13 M8.5 17h8',
  wrap: 'M3.5 5h13 M3.5 10h10.2a2.6 2.6 0 0 1 0 5.2H10 M12 13l-2.2 2.2L12 17.4 M3.5 15h3.5',
  merge: 'M3.5 5h13v10h-13z M10 5v2 M10 13v2 M6 10h8 M7.8 8.2 6 10l1.8 1.8 M12.2 8.2 14 10l-1.8 1.8',
  insertRows: 'M3.5 4.5h13v4h-13z M3.5 15.5h6 M13.5 12v6 M10.5 15h6',
  deleteRows: 'M3.5 4.5h13v4h-13z M3.5 15.5h5 M11 12.8l4.4 4.4 M15.4 12.8 11 17.2',
  insertColumns: 'M4.5 3.5h4v13h-4z M15.5 3.5v6 M12.5 13.5h6 M15.5 10.5v6',
  deleteColumns: 'M4.5 3.5h4v13h-4z M15.5 3.5v5 M13 11.4l4.4 4.4 M17.4 11.4 13 15.8',
  freeze: 'M3.5 4.5h13v11h-13z M8 4.5v11 M3.5 8.5h13 M5.7 6.5h.1',
  gridlines: 'M3.5 4.5h13v11h-13z M7.8 4.5v11 M12.2 4.5v11 M3.5 8.2h13 M3.5 11.8h13',
  fill: 'M9 3.5 15.2 9.7 9.6 15.3 3.9 9.6 9 4.5 M4.4 10h10.2 M16.6 12.4s1.4 1.9 1.4 2.9a1.4 1.4 0 0 1-2.8 0c0-1 1.4-2.9 1.4-2.9z',
  close: 'M5 5l10 10 M15 5 5 15',
  plus: 'M10 4v12 M4 10h12',
  minus: 'M4 10h12',
  list: 'M4 5.5h12 M4 10h12 M4 14.5h12',
  chevron: 'M5.5 8 10 12.5 14.5 8',
  wrench:
    'M12.6 3.6a4.2 4.2 0 0 0-5 5.5L3.4 13.3a1.6 1.6 0 0 0 0 2.2l1 1a1.6 1.6 0 0 0 2.3 0l4.1-4.2a4.2 4.2 0 0 0 5.5-5l-2.6 2.5-2.5-.7-.7-2.5z',
  reload: 'M15.5 10a5.5 5.5 0 1 1-1.7-4 M14.5 2.8v3.4h-3.4',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
