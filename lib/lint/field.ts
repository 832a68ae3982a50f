/**
 * What a field is for, which decides what may stand in it.
 * `glance`: read in five seconds, perhaps by the person too. `discreet`: names no topic.
 * `spoken`: said aloud. `hushed`: said in a full room. `staff`: told to staff. `reason`: says why.
 * `quoted`: holds words to leave out. `credit`: who made it. `local`: a practice's own phone, place
 * or link. `plain`: anything else, such as a leaflet or a note.
 */
export type FieldUse =
  | 'glance'
  | 'discreet'
  | 'title'
  | 'spoken'
  | 'hushed'
  | 'staff'
  | 'reason'
  | 'quoted'
  | 'credit'
  | 'local'
  | 'plain';

const uses = usesOf({
  line: 'glance',
  lines: 'glance',
  glance: 'glance',
  cue: 'glance',
  discreettitle: 'discreet',
  discreetlabel: 'discreet',
  title: 'title',
  label: 'title',
  say: 'spoken',
  whattosay: 'spoken',
  sayquietly: 'hushed',
  offer: 'staff',
  iftoomuch: 'staff',
  afterwards: 'staff',
  nexttime: 'staff',
  steps: 'staff',
  when: 'staff',
  how: 'staff',
  folded: 'staff',
  foryou: 'staff',
  ask: 'staff',
  why: 'reason',
  leaveout: 'quoted',
  noneedtoask: 'quoted',
  insteadof: 'quoted',
  made: 'credit',
  phone: 'local',
  place: 'local',
  link: 'local',
});

// Inside these every line is of one kind, whatever its own name: steps have lines too.
const wholes = usesOf({
  steps: 'staff',
  folded: 'staff',
  handout: 'plain',
  made: 'credit',
});

/** What a field is for, by its name or its path, such as `leaveOut` or `parts.steps.0.lines.2`. */
export function useOf(field: string): FieldUse {
  const names = field
    .split('.')
    .map((name) => name.toLowerCase().replace(/[^a-z]/g, ''))
    .filter((name) => name !== '');
  const whole = names.find((name) => wholes.has(name)) ?? '';
  return wholes.get(whole) ?? uses.get(names.at(-1) ?? '') ?? 'plain';
}

function usesOf(named: Readonly<Record<string, FieldUse>>): ReadonlyMap<string, FieldUse> {
  return new Map(Object.entries(named));
}
