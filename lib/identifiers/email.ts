import { type Identifier, identifiersIn } from './identifier.ts';

const address =
  /(?<![\w.+%'’-])[\p{L}\d_.+%'’-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}(?![\w@-])/giu;

/** Mailboxes of a team or an organisation: they point at nobody in particular. */
const shared =
  /(?:^|[.-])(?:info|enquir(?:y|ies)|contact(?:-?us)?|hello|help(?:line|desk)?|support|admin|office|reception|practice|surgery|team|pals|complaints|feedback|safeguarding|safety|press|media|access|appointments?|bookings?|prescriptions?|referrals?|results?|secretar(?:y|ies)|nurses|clinics?|services?|hub|inbox|mail(?:box)?|training|volunteers?|research|finance|interpret(?:ers?|ing)|outreach|advocacy|advice|patients?-?(?:group|services)|no-?reply|privacy|security|postmaster|webmaster)(?=[@.-])|^jo@samaritans\.org$/i;

/** Mail addresses, but not those of a shared mailbox such as `reception@`. */
export function findEmails(text: string): readonly Identifier[] {
  return identifiersIn(text, 'email', address, (found) => !shared.test(found.text));
}
