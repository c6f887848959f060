/** The page's icons: strokes on a grid of 16, in the colour of the text around them. They never stand for a word alone to a reader of the screen. */
const PATHS = {
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  undo: 'M5.5 2.5 2.5 5.5l3 3M3 5.5h6.5a4 4 0 0 1 0 8H6',
  redo: 'm10.5 2.5 3 3-3 3M13 5.5H6.5a4 4 0 0 0 0 8H10',
  share:
    'M6.5 9.5a3 3 0 0 0 4.3 0l2.3-2.3a3 3 0 0 0-4.3-4.3L8 3.7M9.5 6.5a3 3 0 0 0-4.3 0L2.9 8.8a3 3 0 0 0 4.3 4.3L8 12.3',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  sun: 'M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13.5 9.3A5.7 5.7 0 0 1 6.7 2.5a5.7 5.7 0 1 0 6.8 6.8Z',
  system: 'M2 3h12v8H2zM5.5 13.5h5M8 11v2.5',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3.5 8.5 3 3 6-7',
  dash: 'M4 8h8',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  right: 'm6 4 4 4-4 4',
  left: 'm10 4-4 4 4 4',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  pin: 'M8 8.5v5.5M8 8.5a3.2 3.2 0 1 0 0-6.5 3.2 3.2 0 0 0 0 6.5Z',
  pencil: 'M2.5 13.5v-3l8-8 3 3-8 8zM9 4l3 3',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  pan: 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2',
  box: 'M2.5 5V2.5H5M7 2.5h2M11 2.5h2.5V5M13.5 7v2M13.5 11v2.5H11M9 13.5H7M5 13.5H2.5V11M2.5 9V7',
  lasso:
    'M5.2 10.3C3.3 9.5 2 8.1 2 6.5 2 4 4.7 2 8 2s6 2 6 4.5-2.7 4.5-6 4.5c-.6 0-1.2-.1-1.7-.2M6.3 10.8a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0Zm-.4 1C6 13 5.5 14 4 14.5',
  layout:
    'M8 4.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM3 14.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM13 14.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM7.3 4.3 3.7 11.7M8.7 4.3l3.6 7.4M4.5 13h7',
  help: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3v.4M8 12v.2M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  table: 'M2 3h12v10H2zM2 6.5h12M2 10h12M6.5 6.5V13',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  details: 'M2 3h12v10H2zM9.5 3v10',
  network:
    'M4 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12.5 9a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM6.5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5.8 5.3l5.3 1.7M4.4 6.5l1.5 3.1M8.3 10.6l3-2.3',
  connect:
    'M3.5 10.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM12.5 1.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM5.2 11.3C8.5 9.8 7 6.2 10.8 4.7',
  differ: 'M2 5.5h9.5M9 3l2.5 2.5L9 8M14 10.5H4.5M7 8l-2.5 2.5L7 13',
  alone: 'M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  article: 'M3.5 2h9v12h-9zM6 5.5h4M6 8h4M6 10.5h2.5',
  open: 'M2 4.5V13h12V6H8L6.5 4H2z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  look: 'M5 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12 13.5a1 1 0 1 0 0-2 1 1 0 0 0 0 2Z',
  legend: 'M2.5 4h2M7 4h6.5M2.5 8h2M7 8h6.5M2.5 12h2M7 12h6.5',
  history: 'M8 14a6 6 0 1 0-5.8-7.5M2 3v3.6h3.6M8 5v3.3l2.2 1.4',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.3M8 11.7v.1',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
