import type { ListingRefusal } from '#lib/pack/guidance-listing.ts';
import type { PublishedRefusal } from '#lib/pack/published.ts';
import type { WithdrawalsRefusal } from '#lib/trust/read-withdrawals.ts';
import type { RepositoryRefusal } from '#lib/tuf/open-repository.ts';
import type * as english from '../repository.ts';
import type { Words } from '../spoken.ts';

/** Why a repository was not taken: one line on what is wrong. */
export const repositoryFault: Words<typeof english.repositoryFault> = (refusal) => {
  switch (refusal.code) {
    case 'target-missing':
      return `Enwir ${refusal.path} yn y metadata, ac nid yw yno.`;
    case 'length-wrong':
    case 'hash-wrong':
    case 'hash-unknown':
      return 'path' in refusal
        ? `Nid ${refusal.path} yw’r ffeil a lofnodwyd.`
        : `Nid metadata ${refusal.role} yw’r ffeil a lofnodwyd.`;
    case 'too-few-signatures':
      return `Mae gan fetadata ${refusal.role} ${refusal.found} o’r ${refusal.threshold} llofnod y mae arnynt eu hangen.`;
    case 'metadata-expired':
      return `Daeth metadata ${refusal.role} i ben ar ${refusal.expires.slice(0, 10)}.`;
    case 'version-wrong':
      return `Fersiwn ${refusal.found} yw metadata ${refusal.role}, lle enwir fersiwn ${refusal.expected}.`;
    case 'version-rolled-back':
      return `Fersiwn ${refusal.found} yw metadata ${refusal.role}, sy’n hŷn na fersiwn ${refusal.trusted}, a welwyd o’r blaen.`;
    case 'metadata-not-fetched':
      return `Ni ellid darllen ${refusal.path} (${refusal.reason.code}).`;
    case 'trusted-root-unusable':
      return 'Mae’r gwraidd cyntaf wedi’i ddifrodi, neu nid yw wedi’i lofnodi fel y mae’n gofyn ei hun.';
    case 'role-left-snapshot':
    case 'role-not-in-snapshot':
    case 'role-not-delegated':
      return `Nid yw metadata ${refusal.role} yn rhan o’r argraffiad hwn.`;
    case 'target-not-found':
      return `Ni lofnododd neb dros ${refusal.path}.`;
    case 'metadata-not-json':
    case 'metadata-malformed':
    case 'metadata-wrong-type':
    case 'spec-version-unknown':
    case 'metadata-over-limit':
      return `Nid yw metadata ${refusal.role} wedi’u hysgrifennu fel y mae’n rhaid iddynt fod (${refusal.code}).`;
    default:
      return guidanceFault(refusal);
  }
};

type GuidanceRefusal = Exclude<PublishedRefusal | WithdrawalsRefusal, RepositoryRefusal>;

function guidanceFault(refusal: GuidanceRefusal): string {
  switch (refusal.code) {
    case 'guidance-newer':
    case 'guidance-not-valid':
    case 'guidance-over-limit':
      return listingFault(refusal);
    case 'state-digest-wrong':
      return 'Nid y cardiau gyda’i gilydd yw’r rhai a lofnodwyd.';
    case 'card-not-valid':
      return `Mae ${refusal.file} yn cynnwys cerdyn nad yw Foreword yn ei gymryd: ${refusal.card ?? 'dienw'}.`;
    case 'front-not-valid':
      return `Mae ${refusal.file} yn cynnwys deunydd blaen nad yw Foreword yn ei gymryd.`;
    case 'withdrawals-not-valid':
      return `Mae’r rhestr o gardiau a dynnwyd yn ôl yn cynnwys rhywbeth nad yw darllenwyr yn ei gymryd, yn ${refusal.at}.`;
    case 'withdrawals-newer':
      return 'Mae angen Foreword mwy newydd ar y rhestr o gardiau a dynnwyd yn ôl.';
    default:
      return `Mae ${refusal.file} wedi’i difrodi (${refusal.code}).`;
  }
}

function listingFault(refusal: ListingRefusal): string {
  switch (refusal.code) {
    case 'guidance-newer':
      return 'Mae angen Foreword mwy newydd ar y canllawiau hyn.';
    case 'guidance-not-valid':
      return `Nid yw’r rhestr ffeiliau wedi’i hysgrifennu fel y mae’n rhaid iddi fod, yn ${refusal.at}.`;
    case 'guidance-over-limit':
      return `Mae’r canllawiau’n fwy nag y mae Foreword yn ei gymryd (${refusal.limit}, ${refusal.most} ar y mwyaf).`;
  }
}
