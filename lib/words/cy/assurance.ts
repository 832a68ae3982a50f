import type * as english from '../assurance.ts';
import type { Words } from '../spoken.ts';

/** The words of the assurance page that stand in both languages; the rest of it is in English. */
export const assuranceWords: Words<typeof english.assuranceWords> = {
  contents: 'Ar y dudalen hon',
  summary: 'Yn gryno, yn Gymraeg',
  drafted:
    'Peiriant a ddrafftiodd Gymraeg y dudalen hon. Nid oes siaradwr Cymraeg wedi’i gwirio eto.',
  rest: 'Yn Saesneg y mae’r dudalen gyfan. Ei rhannau:',
  parts: {
    see: 'Beth y gall ei weld, a beth na all',
    requests: 'Beth y mae’n gofyn i rwydwaith amdano',
    kept: 'Beth y mae’n ei gadw',
    made: 'O beth y mae wedi’i wneud',
    device: 'Pam nad dyfais feddygol ydyw',
    claims: 'Beth nad ydym yn ei honni',
    dpia: 'Ffeithiau ar gyfer DPIA',
    dtac: 'Ffeithiau ar gyfer DTAC',
    accessibility: 'Datganiad hygyrchedd',
    check: 'Sut i’w wirio eich hun',
    hazards: 'Cofnod peryglon',
  },
  device: [
    'Mae’n storio geiriau, yn eu gosod allan ac yn eu chwilio. Nid oes ganddo ddata am neb i weithredu arno.',
    'Nid yw’n cyfrifo dim: dim sgôr, dim risg, dim dos, dim nodyn atgoffa, dim rhybudd.',
    'Mae’n dangos yr un cerdyn i bawb. Nid yw’r hyn y mae claf yn ei ddweud, nac yr hyn sydd ei angen arno, yn newid dim ynddo.',
    'Ei fwriad yw helpu staff i fod yn garedig ac yn ddiogel wrth siarad. Nid ei fwriad yw gwneud diagnosis, trin, rhagfynegi na monitro.',
    'Ein barn ni ein hunain yw hon, o dan Reoliadau Dyfeisiau Meddygol y DU 2002 a chanllawiau’r MHRA ar feddalwedd. Nid oes neb arall wedi’i chadarnhau.',
  ],
};
