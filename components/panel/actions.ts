import type { Panel } from '#lib/panel/panel.ts';

/** What screens may ask for: the panel's actions, without its signals. */
export type Actions = Omit<Panel, 'view' | 'settings' | 'focus' | 'scroll'>;
