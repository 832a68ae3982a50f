/** Words that stand where a surname would: other titles, the labels of a form, and so on. */
export const noSurname =
  '(?!(?:Mrs?|Ms|Miss|Mx|Dr|Or|And|Surname|Name|First|Last|Full|Family|Right|The|This|That|It|Any|No' +
  '|Reception|MRS?|MISS|MX|DR|AND|SCANS?|IMAGING|APPOINTMENTS?)\\b)';
/** `van der`, `ap`, `d’`: what stands before a surname. */
export const particle =
  "(?:(?:de|da|di|du|del|van|von|der|den|la|le|el|al|bin|ap|st)[ -]|d['’]|al-){0,3}";
/** One word of a name, with a small letter in it. */
export const surname = `${noSurname}\\p{Lu}['’]?\\p{L}{0,2}\\p{Ll}[\\p{L}'’-]{0,30}`;
/** What stands between a title and a name. */
export const gap = '[ \\u00a0]{1,2}';
/** Up to two words more of a name. */
export const more = `(?:${gap}${particle}${surname}){0,2}`;
/** `J. R. `, before a surname. */
export const initials = '(?:\\p{Lu}(?:\\. ?| )){0,3}';
/** Where no word goes on from before. */
export const alone = '(?<![\\p{L}\\d])';
