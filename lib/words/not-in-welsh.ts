/** That Welsh was asked for and could not be loaded, in English and, since it is not there, in Welsh. */
export const notInWelsh =
  'The Welsh words could not be loaded, so this page is in English. Open it again to try once more.';

/** The same in Welsh. */
export const notInWelshInWelsh =
  'Ni ellid llwytho’r geiriau Cymraeg, felly mae’r dudalen hon yn Saesneg. Agorwch hi eto i roi cynnig arall arni.';
