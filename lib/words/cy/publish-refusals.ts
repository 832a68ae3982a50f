import type { FrontUnfinished } from '#lib/studio/front-unfinished.ts';
import type { PublishRefusal } from '#lib/studio/publishing.ts';
import type { MissingRole } from '#lib/trust/mix.ts';
import { frontPlaceOf } from '../front-place.ts';
import type * as english from '../publish-refusals.ts';
import type { Words } from '../spoken.ts';
import { cardsInWords, someOf } from './cards-in-the-way.ts';
import { dayInWords } from './days.ts';
import { otherWordsInWords, waitingInWords } from './other-words.ts';
import { repositoryFault } from './repository.ts';
import { approveRefusalInWords } from './sign-off.ts';
import { signerRoleNames } from './signed.ts';
import { publisherFault, signatureFileFault } from './signing.ts';
import { screenTitles } from './studio.ts';
import { faultInWords } from './studio-findings.ts';
import { reasonFault } from './withdrawal-reason.ts';

function mixInWords(missing: readonly MissingRole[]): string {
  const each = missing.map(
    ({ role, asked, found }) => `${signerRoleNames[role].toLowerCase()} (${found} o ${asked})`,
  );
  return `Nid yw’r rhifyn wedi’i lofnodi gan y mathau o bobl y mae arno eu hangen. Ar goll o hyd: ${each.join(', ')}. Gofynnwch iddynt lofnodi, ac ychwanegwch eu ffeiliau.`;
}

const owners = { situation: 'y sefyllfa', source: 'y ffynhonnell' } as const;

function unfinishedInWords({ fault, of, named }: FrontUnfinished): string {
  const { page, field } = frontPlaceOf(fault);
  const owner = of === undefined ? '' : `${owners[of]} “${named}”`;
  const place = [field === '' ? '' : `“${field}”`, owner].filter((part) => part !== '');
  const at = place.length > 0 ? `, wrth ${place.join(' yn ')}` : '';
  return `Nid yw “${page}” wedi’i gorffen${at}. ${faultInWords(fault)} Gorffennwch hi ar y dudalen honno, yna rhowch gynnig arall arni.`;
}

/** Why nothing was published: what happened, what is safe, what to do. */
export const publishRefusalInWords: Words<typeof english.publishRefusalInWords> = (refusal) => {
  switch (refusal.code) {
    case 'publisher-locked':
      return 'Mae’r allwedd gyhoeddi wedi’i chloi. Mae eich drafft wedi’i gadw. Datglowch hi ar dudalen yr allweddi, yna rhowch gynnig arall arni.';
    case 'no-repository-here':
      return 'Nid ffeiliau cyhoeddedig yw’r rhain: nid yw metadata/1.root.json yn eu plith. Nid oes dim wedi newid. Agorwch y ffolder neu’r zip sy’n dal “metadata” a “targets”.';
    case 'bundle-not-named':
      return 'Nid oes gan y llyfrgell hon ei henw ei hun eto. Llenwch “Ynghylch y llyfrgell hon”, yna rhowch gynnig arall arni.';
    case 'no-release-waits':
      return `Nid oes rhifyn yn barod i’w lofnodi. Paratowch ef yn gyntaf.`;
    case 'withdrawal-needs-reason':
      return 'Ni thynnwyd dim yn ôl. Dywedwch pam, mewn hyd at 280 nod.';
    case 'withdrawal-needs-card':
      return 'Ni thynnwyd dim yn ôl. Dewiswch pa gerdyn.';
    case 'nothing-changed':
      return 'Nid oes dim wedi newid ers y rhifyn a gyhoeddwyd, felly nid oes dim i’w lofnodi.';
    case 'cards-not-ready':
    case 'approvals-missing':
    case 'edition-not-raised':
      return cardsInWords(refusal);
    case 'other-bundle':
      return `“${refusal.ours}” yw’r llyfrgell hon, a “${refusal.published}” yw’r ffeiliau cyhoeddedig. Agorwch y ffeiliau sy’n perthyn iddi.`;
    case 'home-not-there':
      return `Mae tudalen gartref rôl, neu un o’i theils, yn enwi cerdyn nad yw yno: ${refusal.card}. Dewiswch un arall yn “${screenTitles.home}”.`;
    case 'draft-notes-not-valid':
      return `Mae’r nodiadau lleol a ddaeth gyda’r drafft yn torri’r rheolau ar gyfer nodiadau lleol. Dewiswch nodiadau eraill, neu gofynnwch am y drafft eto.`;
    case 'front-not-finished':
      return unfinishedInWords(refusal);
    case 'mix-not-met':
      return mixInWords(refusal.missing);
    case 'no-key-for-role':
      return `Ni chaiff yr allwedd sydd wedi’i datgloi lofnodi hwn (${refusal.role}). Datglowch yr allwedd gyhoeddi.`;
    case 'folder-file-in-the-way':
      return `Mae’r ffolder yn dal ffeil arall o dan yr enw ${refusal.file}. Nid ysgrifennwyd drosti. Dewiswch ffolder y ffeiliau hyn, neu un wag.`;
    case 'folder-not-writable':
      return `Ni ellid ysgrifennu ${refusal.file}. Dewiswch ffolder arall, neu cadwch zip.`;
    case 'folder-too-large':
      return 'Mae’r ffolder yn dal mwy nag y gall ffeiliau cyhoeddedig Foreword. Nid oes dim wedi newid. Dewiswch y ffolder sy’n dal “metadata” a “targets”.';
    default:
      return rest(refusal);
  }
};

type Handled =
  | 'publisher-locked'
  | 'no-repository-here'
  | 'bundle-not-named'
  | 'no-release-waits'
  | 'withdrawal-needs-card'
  | 'withdrawal-needs-reason'
  | 'nothing-changed'
  | 'cards-not-ready'
  | 'approvals-missing'
  | 'edition-not-raised'
  | 'other-bundle'
  | 'home-not-there'
  | 'draft-notes-not-valid'
  | 'front-not-finished'
  | 'mix-not-met'
  | 'no-key-for-role'
  | 'folder-file-in-the-way'
  | 'folder-not-writable'
  | 'folder-too-large';

function rest(refusal: Exclude<PublishRefusal, { readonly code: Handled }>): string {
  switch (refusal.code) {
    case 'repository-changed-elsewhere':
      return `Newidiodd tab arall o’r Stiwdio y ffeiliau a gyhoeddwyd yn y cyfamser. Dangosir y ffeiliau mwy newydd yma nawr. Edrychwch arnynt, yna rhowch gynnig arall arni.`;
    case 'reason-names-somebody':
    case 'reason-not-plain':
      return reasonFault(refusal);
    case 'clock-behind':
      return `Mae cloc y cyfrifiadur hwn yn dweud ${dayInWords(refusal.today)}, a chyhoeddwyd y ffeiliau hyn ar ${dayInWords(refusal.issued)}. Gosodwch y cloc, yna rhowch gynnig arall arni. Os yw’n gywir, roedd yn anghywir ar y diwrnod hwnnw: rhaid wedyn ddisodli allweddi’r cyhoeddwr, gyda’r gorchymyn “rotate”.`;
    case 'zip-damaged':
    case 'zip-name-unsafe':
    case 'zip-name-repeated':
    case 'zip-too-large':
    case 'zip-too-many-files':
      return 'Mae’r zip hwn wedi’i ddifrodi, neu nid yw’n dal ffeiliau cyhoeddedig Foreword. Nid oes dim wedi newid. Dewiswch gopi arall.';
    case 'meeting-needs-signature':
      return `Cymeradwyodd grŵp gardiau’r rhifyn hwn mewn cyfarfod, ac nid yw ei allwedd ei hun wedi llofnodi’r rhifyn. Gofynnwch i bwy bynnag sy’n dal allwedd y grŵp ei lofnodi, ac ychwanegwch y ffeil.`;
    case 'release-of-other-facts':
    case 'release-damaged':
    case 'release-out-of-date':
      return waitingInWords(refusal);
    case 'delegations-not-ours':
    case 'mix-not-valid':
      return `Nid yw’r ffeiliau hyn yn dweud pwy sy’n llofnodi’r cardiau, felly nid Foreword a’u gwnaeth. Dewiswch y ffeiliau a wnaeth Foreword.`;
    case 'too-few-signatures':
      return `Mae ${refusal.found} o’r ${refusal.threshold} llofnod yno. Gofynnwch i’r lleill lofnodi, ac ychwanegwch eu ffeiliau.`;
    case 'signature-of-unknown-key':
      return `Llofnod rhywun nad yw ar y rhestr yw un ohonynt. Rhowch nhw ar y rhestr, neu paratowch y rhifyn eto hebddo.`;
    case 'signature-of-other-words':
    case 'signature-not-good':
      return signatureFault(refusal);
    case 'signer-unnamed':
    case 'signer-key-unusable':
    case 'same-key-in-two-roles':
    case 'same-name-in-two-roles':
    case 'too-few-owners':
    case 'too-few-signers':
    case 'require-out-of-reach':
      return `${publisherFault(refusal)} Rhowch y bobl iawn ar y rhestr ar y dudalen Cymeradwyo.`;
    default:
      return `${repositoryFault(refusal)} ${whatNext(refusal)}`;
  }
}

// No other copy of the files helps where they are of a newer Foreword, or have only run out.
function whatNext({ code }: { readonly code: string }): string {
  if (code === 'metadata-expired') return 'Paratowch y rhifyn i’w lofnodi eto.';
  const isNewer = code === 'guidance-newer' || code === 'withdrawals-newer';
  return isNewer
    ? 'Diweddarwch Foreword, yna rhowch gynnig arall arni.'
    : 'Agorwch gopi o’r ffeiliau cyhoeddedig nad yw wedi’i ddifrodi.';
}

function signatureFault({
  code,
  name,
}: {
  readonly code: 'signature-of-other-words' | 'signature-not-good';
  readonly name: string;
}): string {
  return code === 'signature-of-other-words'
    ? `Mae llofnod ${name} ar gyfer rhifyn cynharach, neu ar gyfer geiriau eraill. Ni chymerwyd ef. Anfonwch y rhifyn hwn atynt, a gofynnwch iddynt ei lofnodi.`
    : `Nid yw llofnod ${name} yn dda. Ni chymerwyd ef. Gofynnwch iddynt lofnodi eto.`;
}

/** Why a release was not signed, or a signature was not taken: what happened, and what to do. */
export const signReleaseRefusalInWords: Words<typeof english.signReleaseRefusalInWords> = (
  refusal,
) => {
  switch (refusal.code) {
    case 'no-release-waits':
      return `Nid oes rhifyn yn barod i’w lofnodi. Gofynnwch i bwy bynnag sy’n cyhoeddi am y drafft â’r rhifyn ynddo.`;
    case 'release-damaged':
      return `Mae’r rhifyn yn y drafft hwn wedi’i ddifrodi. Gofynnwch i bwy bynnag sy’n cyhoeddi ei anfon eto.`;
    case 'approvals-missing':
      return `Mae angen cymeradwyaeth ar y cardiau hyn o hyd: ${someOf(refusal.titles)}. Ewch i Cymeradwyo.`;
    case 'release-of-other-words':
    case 'release-changes-others':
    case 'release-of-other-facts':
    case 'release-not-whole':
    case 'release-before-unsigned':
    case 'release-of-other-front':
      return otherWordsInWords(refusal);
    case 'signature-of-other-words':
    case 'signature-not-good':
      return signatureFault(refusal);
    case 'signature-of-unknown-key':
      return 'Llofnod rhywun nad yw ar y rhestr yw hwn. Ni chymerwyd ef. Rhowch nhw ar y rhestr yn gyntaf, o ran gyhoeddus eu hallwedd.';
    case 'signed-already':
      return `Mae ${refusal.name} wedi llofnodi’r rhifyn hwn yn barod. Mae un person yn llofnodi unwaith, felly nid ychwanegwyd dim. Gofynnwch i rywun mewn rôl arall.`;
    case 'signature-file-damaged':
    case 'signature-file-newer':
      return signatureFileFault(refusal);
    default:
      return approveRefusalInWords(refusal);
  }
};
