const names: { readonly [field: string]: string } = {
  title: 'y teitl',
  audience: 'i bwy y mae',
  slots: 'y ffeithiau lleol y mae’n gofyn amdanynt',
  pathway: 'pwy i’w ffonio',
  related: 'y cardiau cysylltiedig',
  discreetTitle: 'y teitl cynnil',
  say: 'y geiriau a all helpu',
  leaveOut: 'beth i’w adael allan',
  ifTooMuch: 'beth i’w wneud os aiff yn ormod',
  afterwards: 'beth i’w wneud wedyn',
  offer: 'beth i’w gynnig',
  sayQuietly: 'y geiriau tawel',
  noNeedToAsk: 'beth nad oes angen ei ofyn',
  nextTime: 'beth i’w wneud y tro nesaf',
  steps: 'y camau',
  when: 'pryd y mae’n berthnasol',
  how: 'sut i’w wneud',
  whatToSay: 'beth i’w ddweud',
  swaps: 'y geiriau',
  situations: 'ble mae wedi’i restru',
  contentNotes: 'y nodyn cynnwys',
  why: 'pam y cerdyn hwn',
  folded: 'y rhan sydd wedi’i phlygu',
  forYou: 'y rhan i chi',
  sources: 'y ffynonellau',
  handout: 'y daflen',
  made: 'pwy a’i gwnaeth',
  reviewBy: 'y dyddiad adolygu',
};

/** What a changed field of a card is called in a sentence. */
export function fieldName(field: string): string {
  return names[field] ?? field;
}
