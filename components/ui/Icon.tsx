const paths = {
  down: 'm5 7.5 5 5 5-5',
  back: 'm12 4.5-5.5 5.5 5.5 5.5',
  on: 'm7.5 5 5 5-5 5',
  eye: 'M3 8.5c1.8 3 4.2 4.5 7 4.5s5.2-1.5 7-4.5M4.8 11.6l-1.5 2.1M8 13l-.6 2.5M12 13l.6 2.5M15.2 11.6l1.5 2.1',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  search: 'M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM13.2 13.2 17 17',
  people:
    'M10.2 7a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0zM2.5 16c.4-2.7 2.5-4.2 5-4.2s4.6 1.5 5 4.2M13 4.6a2.6 2.6 0 0 1 0 4.9M14.6 12.2c1.6.6 2.6 1.9 2.9 3.8',
  minus: 'M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM7 10h6',
  barred: 'M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM5.5 14.5l9-9',
  tick: 'm4.5 10.5 3.7 3.7 7.3-8',
  dot: 'M10 10h.01',
  house: 'M3.5 9.5 10 4l6.5 5.5v7h-13zM8.2 16.5v-4.3h3.6v4.3',
  page: 'M5 3.5h7l3 3v10H5zM7.5 9.5h5M7.5 12.5h5',
  pin: 'M7 3.5h6l-1 5 2.5 2.5h-9L8 8.5zM10 11v6',
  print: 'M6 7.5v-4h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6z',
  speech: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z',
  flag: 'M5 17V3.5M5 4h9.5l-2 3.2 2 3.3H5',
  clock: 'M16 10a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM10 6.3V10l2.6 1.7',
  offline: 'M4 4l12 12M8.2 5.6A4.5 4.5 0 0 1 14.4 9a3 3 0 0 1 1.9 5M13 15H6a3 3 0 0 1-.6-5.9',
  care: 'M10 3.5 17 16H3zM10 8v4M10 14.2h.01',
} as const;

/** The names of the pictures that there are. */
export type IconName = keyof typeof paths;

/** A small line drawing beside words that say the same; hidden from screen readers. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg
      class={small ? 'i s' : 'i'}
      data-i={name}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
