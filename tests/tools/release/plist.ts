const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A value as Apple's property list has it. */
function nodeOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (Array.isArray(value)) return `<array>${value.map(nodeOf).join('')}</array>`;
  if (typeof value !== 'object' || value === null) return `<string>${safe(String(value))}</string>`;
  const pairs = Object.entries(value).map(
    ([key, each]) => `<key>${safe(key)}</key>${nodeOf(each)}`,
  );
  return `<dict>${pairs.join('')}</dict>`;
}

/** A property list for macOS, of an object. */
export function plistOf(value: Readonly<Record<string, unknown>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">${nodeOf(value)}</plist>
`;
}
