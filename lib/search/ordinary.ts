import byLetter from './ordinary-words.json' with { type: 'json' };
import { peoplesNames } from './peoples-names.ts';

// What people in general practice write every day, and lists of common English leave out.
const ofPractice = `
  addisons adenoma adhd agm ahp alopecia amoxicillin anaphylaxis angina anorexia anticoagulant
  antidepressant antidepressants antihistamine apixaban arrhythmia asthmatic ataxia atrial
  audiology audiometry autoimmune backache bedsore bedsores bipolar bmi bnf bulimia bursitis
  camhs candida cardiology carpal catheter catheters cellulitis chemo chemotherapy chickenpox
  chiropodist chiropody chlamydia cirrhosis citalopram cmht coeliac colitis colonoscopy
  colposcopy conjunctivitis copd cpn cqc creatinine crohns cryotherapy cystitis dentures
  dermatitis dermatology dexa diazepam dietician dietitian diverticulitis docman dosette duodenal
  dvla dyspepsia dyspraxia earwax ecg echocardiogram econsult ehic embolism emis endocrine
  endometriosis endoscopy ent epipen esr estrogen ezetimibe fax fibroid fibroids fibromyalgia
  fibrosis fitnote fluoxetine furosemide gabapentin gallbladder gallstones gastroenteritis
  gastroscopy geriatric gestational glaucoma gonorrhoea gynae haematology haematuria haemorrhoids
  hayfever hba hgv hiv hormonal hpv hrt hyperactive hypotension hypothyroid hysterectomy
  hysteroscopy ibuprofen ico immunology impetigo incontinence inr insoles ivf keloid keratosis
  klinik labyrinthitis lactose lansoprazole levothyroxine lipoma lisinopril lupus lymphoma
  mammogram mastitis melanoma meningitis menopausal menorrhagia metformin methotrexate mmr mot
  mri mrsa myeloma naproxen nebuliser neuralgia neuro neuropathy norovirus nsaid oedema
  omeprazole oncology orthopaedic orthotics osteoarthritis osteopath osteoporosis otitis ovarian
  palliative palpitations palsy pancreatitis paracetamol parkinsons pcn pessary phlebotomist
  phlebotomy physio physiotherapist physiotherapy podiatrist podiatry prolapse propranolol
  prostate psoriasis qof radiology radiotherapy ramipril raynauds reflux renal resus retinopathy
  rheumatology rhinitis rosacea rubella scabies sciatica scoliosis sebaceous sepsis sertraline
  simvastatin sinusitis spirometry sputum statin statins stent stents steroid steroids stoma
  strep suture sutures systmone tachycardia telehealth tendonitis thrombosis thrush tinnitus
  toxicology transphobia ultrasound ureter urinary urologist urology uti utis varicose vasectomy
  venlafaxine ventolin verruca verrucas warfarin whiplash xray xrays zopiclone zoster
`;

const lists: Readonly<Record<string, string>> = byLetter;
const everyLetter = `${ofPractice} ${peoplesNames}`.replaceAll('\n', ' ');
const spaced = new Map<string, string>();
/** With fewer letters than this a word only begun may still become anything. */
const leastBegun = 4;

/**
 * Whether a word is spelt as it should be, though no card may hold it: a common word of English or of
 * general practice, a name, or the beginning of one where it is still being typed. It is no slip of
 * the pen: to show what people find under "raped" to somebody who typed "rapid", or under "molested"
 * to somebody who typed the name of Molly, who stands before them, would hurt, and help nobody.
 */
export function isOrdinary(word: string, unfinished: boolean): boolean {
  const end = unfinished && word.length >= leastBegun ? '' : ' ';
  return listFor(word).includes(` ${word}${end}`);
}

/** The words that begin as this one does, a space before and after each. */
function listFor(word: string): string {
  const first = word.slice(0, 1);
  const list = spaced.get(first) ?? ` ${lists[first] ?? ''} ${everyLetter} `;
  spaced.set(first, list);
  return list;
}
