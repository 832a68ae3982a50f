import { type Identifier, identifiersIn } from './identifier.ts';

const address =
  /(?<![\w.+%'’-])[\p{L}\d_.+%'’-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}(?![\w@-])/giu;

/** `name at nhs dot net`, `name [at] example.org`: an address as people hide it from machines. */
const top = '(?:com|net|org|uk|info|co|scot|wales|cymru|ie|eu|me|io|example)';
const dot = '(?: ?[[({] ?dot ?[\\])}] ?| dot |\\.)';
const written = `[\\p{L}\\d_%'’-]{1,64}`;
const domain = `[\\p{L}\\d-]{1,63}(?:${dot}[\\p{L}\\d-]{2,63}){0,4}`;
const hidden = [
  `(?<![\\w.+@-])${written}(?:${dot}${written})?(?: ?[[({] ?(?:at|@) ?[\\])}] ?| ?@ ?)${domain}${dot}${top}(?![\\w@-])`,
  `(?<![\\w.+@-])(?:${written}[._]${written}|[\\p{L}_]{1,40}\\d{1,6}) at ${domain}\\.${top}(?![\\w@-])`,
  `(?<![\\w.+@-])(?:${written}(?: dot |\\.))?${written} at ${domain} dot ${top}(?![\\w@-])`,
].map((source) => new RegExp(source, 'giu'));

/** Mailboxes of a team or an organisation: they point at nobody in particular. */
const shared =
  /(?:^|[.-])(?:info|enquir(?:y|ies)|contact(?:-?us)?|hello|help(?:line|desk)?|support|admin|office|reception|practice|surgery|team|pals|complaints|feedback|safeguarding|safety|press|media|access|appointments?|bookings?|prescriptions?|referrals?|results?|secretar(?:y|ies)|nurses|clinics?|services?|hub|inbox|mail(?:box)?|training|volunteers?|research|finance|interpret(?:ers?|ing)|outreach|advocacy|advice|patients?-?(?:group|services)|no-?reply|privacy|security|postmaster|webmaster)(?=[@.-])|^jo@samaritans\.org$/i;

/** Mail addresses, but not those of a shared mailbox such as `reception@`. */
export function findEmails(text: string): readonly Identifier[] {
  return [address, ...hidden].flatMap((pattern) =>
    identifiersIn(text, 'email', pattern, (found) => !shared.test(plainly(found.text))),
  );
}

function plainly(text: string): string {
  return text.replace(/\W{1,3}at\W{1,3}/i, '@').replace(/\W{1,3}dot\W{1,3}/gi, '.');
}
