/** A time of day on this computer, such as `10:42`; with its day where that is not the same. */
export function clockInWords(ms: number): string {
  const at = new Date(ms);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`;
}
