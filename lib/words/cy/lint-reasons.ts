import type { Reasons } from '#lib/lint/reason.ts';

const reasons: Reasons = {
  'It labels the person, or shares out the blame. Say who does what to whom.':
    'Mae’n labelu’r person, neu’n rhannu’r bai. Dywedwch pwy sy’n gwneud beth i bwy.',
  'No rule in England asks for ID, an address or immigration status to register with a GP.':
    'Nid oes rheol yn Lloegr sy’n gofyn am ID, cyfeiriad na statws mewnfudo i gofrestru gyda meddyg teulu.',
  'No one should have to tell their story to get care. Ask what would help.':
    'Ni ddylai fod raid i neb ddweud ei stori i gael gofal. Gofynnwch beth fyddai’n helpu.',
  '“Why” can sound like blame. Ask what got in the way, or what would make it easier.':
    'Gall “pam” swnio fel bai. Gofynnwch beth a rwystrodd, neu beth fyddai’n ei gwneud yn haws.',
  'It judges the person. What they chose, and the reason they gave, is what can be helped.':
    'Mae’n barnu’r person. Yr hyn a ddewisodd, a’r rheswm a roddodd, y gellir helpu gydag ef.',
  'It blames, and hides the reason. The reason tells the next person what to change.':
    'Mae’n beio, ac yn cuddio’r rheswm. Y rheswm sy’n dweud wrth y person nesaf beth i’w newid.',
  'It puts the gap on them. Say what gets in the way, so that we can change it.':
    'Mae’n rhoi’r bwlch arnyn nhw. Dywedwch beth sy’n rhwystro, fel y gallwn ei newid.',
  'NHS style leaves it out. People have a condition; they are not the condition.':
    'Mae arddull y GIG yn ei adael allan. Mae gan bobl gyflwr; nid y cyflwr ydynt.',
  'A discreet title is read by whoever stands near. It names no topic.':
    'Mae pwy bynnag sy’n sefyll gerllaw yn darllen teitl cynnil. Nid yw’n enwi pwnc.',
  'It tells the person that what they feel does not count.':
    'Mae’n dweud wrth y person nad yw’r hyn y mae’n ei deimlo’n cyfrif.',
  'It tells the next reader not to believe the person.':
    'Mae’n dweud wrth y darllenydd nesaf am beidio â chredu’r person.',
  'It names the person by the drug, or calls them unclean. Put the person first.':
    'Mae’n enwi’r person wrth y cyffur, neu’n ei alw’n aflan. Rhowch y person yn gyntaf.',
  'It lumps people together or sets them apart. Name the group you mean, or ask.':
    'Mae’n taflu pobl at ei gilydd neu’n eu gosod ar wahân. Enwch y grŵp yr ydych yn ei olygu, neu gofynnwch.',
  'It doubts who the person is. Use the name and the words that they use.':
    'Mae’n amau pwy yw’r person. Defnyddiwch yr enw a’r geiriau y mae’r person yn eu defnyddio.',
  'Being homeless is something that happens to a person. How to reach them is of more use.':
    'Rhywbeth sy’n digwydd i berson yw bod yn ddigartref. Mae sut i’w gyrraedd o fwy o ddefnydd.',
  'It makes coming back the fault. Say what brings them, and what is not yet solved.':
    'Mae’n gwneud dod yn ôl yn fai. Dywedwch beth sy’n dod â nhw, a beth sydd heb ei ddatrys eto.',
  'A label says how we felt, not what happened. Say what you saw, and what helped.':
    'Mae label yn dweud sut y teimlem ni, nid beth a ddigwyddodd. Dywedwch beth a welsoch, a beth a helpodd.',
  'No person is illegal, and a GP practice has no need to judge anyone’s status.':
    'Nid oes neb yn anghyfreithlon, ac nid oes angen i bractis meddyg teulu farnu statws neb.',
  'The card names harm. A content note says so beforehand, to those who read it.':
    'Mae’r cerdyn yn enwi niwed. Mae nodyn cynnwys yn dweud hynny ymlaen llaw wrth y rhai sy’n ei ddarllen.',
  'The card has no neutral title for a screen that others can see.':
    'Nid oes gan y cerdyn deitl niwtral ar gyfer sgrin y gall eraill ei gweld.',
  'Nobody can check a card that names no source. Add where its words come from.':
    'Ni all neb wirio cerdyn nad yw’n enwi ffynhonnell. Ychwanegwch o ble y daw ei eiriau.',
  'The card names a source that the bundle does not list. Add it, or take it out.':
    'Mae’r cerdyn yn enwi ffynhonnell nad yw ar restr y llyfrgell. Ychwanegwch hi, neu tynnwch hi allan.',
  'None of the card’s sources has been read yet. Read one, or say so on the card.':
    'Nid oes yr un o ffynonellau’r cerdyn wedi’i darllen eto. Darllenwch un, neu dywedwch hynny ar y cerdyn.',
  'Nobody is recorded as making this card. The byline is made from that record.':
    'Nid oes neb wedi’i gofnodi fel gwneuthurwr y cerdyn hwn. O’r cofnod hwnnw y gwneir y llinell sy’n dweud pwy a’i gwnaeth.',
  'Say what changed because of the group. People who gave their time want to see it.':
    'Dywedwch beth a newidiodd oherwydd y grŵp. Mae pobl a roddodd eu hamser am ei weld.',
  'An order takes control away. Offer a choice, or say what you can do.':
    'Mae gorchymyn yn dwyn rheolaeth oddi ar rywun. Cynigiwch ddewis, neu dywedwch beth y gallwch ei wneud.',
  'It looks like something about a person.': 'Mae’n edrych fel rhywbeth am berson.',
  'It looks like an NHS number. Guidance holds nothing about a person.':
    'Mae’n edrych fel rhif GIG. Nid yw canllawiau’n dal dim am berson.',
  'It looks like a date of birth. Guidance holds nothing about a person.':
    'Mae’n edrych fel dyddiad geni. Nid yw canllawiau’n dal dim am berson.',
  'It looks like somebody’s postcode. Put a local place in a local note.':
    'Mae’n edrych fel cod post rhywun. Rhowch le lleol mewn nodyn lleol.',
  'It looks like somebody’s phone number. Put a local number in a local note.':
    'Mae’n edrych fel rhif ffôn rhywun. Rhowch rif lleol mewn nodyn lleol.',
  'It looks like somebody’s mail address. Put a local one in a local note.':
    'Mae’n edrych fel cyfeiriad e-bost rhywun. Rhowch un lleol mewn nodyn lleol.',
  'It looks like somebody’s name. Name a role or a group.':
    'Mae’n edrych fel enw rhywun. Enwch rôl neu grŵp.',
  'It looks like somebody’s number in a record. Guidance holds nothing about a person.':
    'Mae’n edrych fel rhif rhywun mewn cofnod. Nid yw canllawiau’n dal dim am berson.',
  'It looks like somebody’s initials and age. Guidance holds nothing about a person.':
    'Mae’n edrych fel llythrennau blaen ac oedran rhywun. Nid yw canllawiau’n dal dim am berson.',
  'It says how to be, not what to do. Name one thing that someone could see you do.':
    'Mae’n dweud sut i fod, nid beth i’w wneud. Enwch un peth y gallai rhywun eich gweld yn ei wneud.',
  'It names a person by the worst of their past. Say what care needs to know.':
    'Mae’n enwi person wrth y gwaethaf o’i orffennol. Dywedwch beth y mae angen i ofal ei wybod.',
  'It may have to be shared to keep someone safe. A broken promise costs their trust.':
    'Efallai y bydd rhaid ei rannu i gadw rhywun yn ddiogel. Mae torri addewid yn costio ymddiriedaeth.',
  'Nobody knows when this card will be looked at again. Give it a review day.':
    'Ni ŵyr neb pryd yr edrychir ar y cerdyn hwn eto. Rhowch ddiwrnod adolygu iddo.',
  'Write the year with four digits, such as 2026.':
    'Ysgrifennwch y flwyddyn â phedwar digid, megis 2026.',
  'The review day has passed. Review the card, then give it a new day.':
    'Mae’r diwrnod adolygu wedi mynd heibio. Adolygwch y cerdyn, yna rhowch ddiwrnod newydd iddo.',
  'Review it within 12 months: what it says may no longer hold by then.':
    'Adolygwch ef o fewn 12 mis: efallai na fydd yr hyn a ddywed yn dal erbyn hynny.',
  'Review it within 36 months: what it says may no longer hold by then.':
    'Adolygwch ef o fewn 36 mis: efallai na fydd yr hyn a ddywed yn dal erbyn hynny.',
  'The card says that it was reviewed on a day to come.':
    'Mae’r cerdyn yn dweud iddo gael ei adolygu ar ddiwrnod sydd i ddod.',
  'It judges. Use the person’s own word, and only where today’s care needs it.':
    'Mae’n barnu. Defnyddiwch air y person ei hun, a dim ond lle mae gofal heddiw ei angen.',
  'The person it is about may read or hear this. Name what to do, not the harm.':
    'Gall y person y mae’n ymwneud ag ef ddarllen neu glywed hyn. Enwch beth i’w wneud, nid y niwed.',
  'It speaks of wrongdoing, of failing, or of a show. Being alive is no failure.':
    'Mae’n sôn am ddrwgweithredu, am fethu, neu am sioe. Nid methiant yw bod yn fyw.',
  'It questions people like a witness. Say that you believe them, and ask what would help.':
    'Mae’n holi pobl fel tyst. Dywedwch eich bod yn eu credu, a gofynnwch beth fyddai’n helpu.',
  'It puts on people what others did to them, or what happened to them. Nobody chooses harm.':
    'Mae’n rhoi ar bobl yr hyn a wnaeth eraill iddynt, neu’r hyn a ddigwyddodd iddynt. Nid oes neb yn dewis niwed.',
  'A rule that turns people away keeps out those who need help most. Say what they can do.':
    'Mae rheol sy’n troi pobl ymaith yn cadw allan y rhai y mae arnynt fwyaf o angen help. Dywedwch beth y gallant ei wneud.',
  'It speaks to a grown person as to a child, or holds them against others.':
    'Mae’n siarad ag oedolyn fel â phlentyn, neu’n ei gymharu ag eraill.',
  'A threat meets everyone who comes, and frightens those who were harmed before.':
    'Mae bygythiad yn cwrdd â phawb sy’n dod, ac yn dychryn y rhai a niweidiwyd o’r blaen.',
  'A sentence of more than 20 words cannot be taken in while someone waits. Make two of it.':
    'Ni ellir amgyffred brawddeg o fwy nag 20 gair tra bo rhywun yn aros. Gwnewch ddwy ohoni.',
  'More than three ideas at once do not stay. Say the first, then wait.':
    'Nid yw mwy na thri syniad ar unwaith yn aros. Dywedwch y cyntaf, yna arhoswch.',
  'Somebody new here would not know it. Write it out, or explain it once.':
    'Ni fyddai rhywun newydd yma’n ei wybod. Ysgrifennwch ef yn llawn, neu eglurwch ef unwaith.',
};

const inWelsh: ReadonlyMap<string, string> = new Map(Object.entries(reasons));

/** Why a rule found something, by its English sentence, which stands where there is no other. */
export function reasonInWelsh(why: string): string {
  return inWelsh.get(why) ?? why;
}
