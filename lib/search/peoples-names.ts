/**
 * Names of people that are common in the four nations, given and family, as they are folded for
 * search: from every generation, and from the languages that people there bring with them.
 */
export const peoplesNames = `
  aaron abbott abdi abdirahman abdul abdullah abena abigail abubakar adam adams adebayo adeel adele
  adeyemi aditya adnan adrian adriana agata agnes agnieszka ahmad ahmadi ahmed aidan aileen aimee
  ainsley aisha aishah aisling ajay akash akhtar akram akua alam alan alana alasdair alastair albert
  aldridge alec aled aleksandra alessandro alex alexander alexandra alexis alfie alfred ali alice
  alicia alina alisha alison alistair allan allen allison alma alun alwyn aman amanda amara amelia
  amelie amina aminata amir amit amjad amrit amy ana anais ananya anastasia andre andrea andreea
  andrei andrew andrews andrius andriy andrzej andy aneurin angela angelina angharad angus anika
  anil anisa anita anjali ann anna annabel annabelle anne annette annie annika anouk ansh anthony
  antoine anton antonia antonio anu anwar anya aoife appiah arabella archie ariana arif arjun arlo
  arnold arthur artur arun arwel arwen asha ashley ashraf ashton asif aslam astrid athena atkins
  atkinson aubrey audrey aurelia austin ava avril ayaan ayan ayesha aysha azra babajide bailey baird
  bannister barbara barker barlow barnes barrett barry bartlett barton bartosz bates baxter beata
  beatrice beattie becca beckett becky begum belinda bella ben benedict benjamin bennett benny
  benson bentley bernadette bernard bernice bert bertha beryl bessie beth bethan bethany betty bev
  bevan beverley beverly bhatt bhavna bianca bibi bilal billie billy blackburn blair blake blanche
  bloggs boateng bobby bogdan bolton boris boswell bowen bowers boyd boyle bradley bradshaw brady
  brandon branwen brenda brendan brennan brett brewer brian bridget bridie briggs brigid bronagh
  bronte bronwen brooke browne bruce bruno bryan bryant bryn bryony buckley burgess burke burton
  byrne byrnes byron cai caitlin caleb callaghan callum calum calvin cameron camilla campbell
  candice caoimhe cara carey carl carla carlos carlson carly carmel carmen carole caroline carolyn
  carr carrie carroll carson carter cartwright carwyn carys casey caspar cassandra cassidy catherine
  cathy catrin catriona cecil cecilia cedric celia celine ceri cerys chan chandra chanel chantelle
  chapman charis charlene charles charley charlie charlotte chaudhry chelsea chen cheng cherie
  cheryl cheung chiamaka chidi chinedu chinonso chloe choudhury chowdhury chris chrissie christian
  christina christine christoph christopher chung cian ciara ciaran cindy claire clara clare
  clarissa clark clarke clarkson claude claudia clayton clement clements clifford clive clodagh
  clyde coates cody cohen coleen coleman colette colin colleen collier collins connell connie
  connolly connor conor constance conway cooke cora corey corinne cormac cosmo costa courtney craig
  craven crawford cristian crowley cullen cunningham curran curtis cynthia cyril dafydd dahlia
  dalton daly damian damien damilola damon dan dana daniel daniela danielle daniels danny daphne
  darcey darcy daria darius darragh darrell darren darryl dave davey david davidson davies davina
  davis dawid dawson deanna debbie deborah debra declan deepa deepak deirdre delaney delia delyth
  demi dempsey denis denise dennis denzel derek dermot desai desmond devi devlin devon dewi dexter
  dhillon diana diane dianne diaz dickinson dickson diego dilip dilys dimitri dina dinesh dion dipak
  dixon dobson docherty dodd doherty dolores dominic dominik dominika donaghy donald donaldson donna
  donnelly donovan dora doreen doris dorota dorothy doug douglas doyle duane dudley duffy duggan
  duncan dunn dunne dwayne dyer dylan eamon eastwood eddie edgar edith edmonds edmund edna edward
  edwards edwin edyta efua egan egor eileen eilidh eira elaine eleanor elena eleri eli elias elijah
  elin elinor eliot elisa elise eliza elizabeth ella elle ellen ellie elliot elliott ellis ellison
  elodie eloise elsa elsie elton elvis emeka emerson emil emilia emily emlyn emma emmanuel emmeline
  emrys enid enrique eric erica erik erika erin ernest ernie esha esme esmeralda estelle esther
  ethan ethel euan eugene eunice eva evan evangeline evans evelyn evie ewa ewan ezra faisal farah
  farhan farida farzana fatima fatou fatoumata faulkner faye felicity felix fergus ferguson
  fernandes fernandez fernando filip findlay finlay finley finn fion fiona fitzgerald fitzpatrick
  flanagan fleming fletcher florence florin floyd flynn folasade forbes forster fowler fran frances
  francesca francis francisco frankie franklin fraser fred freda freddie freddy frederick freeman
  freya frida funmi gabriel gabriela gabriella gabrielle gallagher garcia gardiner gardner gareth
  garfield garner garry gary gavin gaynor gemma genevieve geoff geoffrey george georgia georgie
  georgina geraint gerald geraldine gerard gerry gertrude gethin ghulam gibbons gibbs gibson gilbert
  giles gillian gilmour gina giovanni gita giulia gladys glenda glenn glenys gloria glover glyn
  glynis goddard godfrey godwin goldberg gomez gonzalez goodwin gordon gough graeme graham grainne
  greaves greenwood greg gregory greta gretel griffin griffith griffiths grzegorz guiseppe gunn
  gupta gurdeep gurpreet gus gwen gwenda gwendolyn gwenllian gwilym gwyn gwyneth habib hadiza hafsa
  haines hakim haley halima halliday hamilton hamish hammond hamza hana hancock hanna hannah hans
  hansen hanson haque harding hari harley harold haroon harper harpreet harriet harrington harris
  harrison hartley harvey hasan hassan hastings hawkins haydn hayes hayley haynes hayward heaney
  hector heidi heledd helen helena helga henderson henrietta henry herbert herman hetty hewitt
  hickey higgins hilary hilda hilton hiroshi hirst hobbs hodges hodgson hogan holden holland hollie
  holloway holmes holt homer hooper hopkins horace horton hossain houghton howard howe howell
  howells hubert hudson huggins hugh hughes hughie hugo humphrey humphreys humphries hurst husna
  hussain hussein hutchinson hutchison huw hyde hywel iain ian ianto ibrahim ida idris iestyn ieuan
  ifan iga igor ilona imani imelda imogen imran ina inderjit india ines inga ingram ingrid ioan
  ioana iolo iona iqbal ira irena irene irfan irina irma irving isa isaac isabel isabella isabelle
  isaiah ishaan isla islam ismail isobel israel ivan ivana ivor iwan iwona iyer izabela jackie
  jackson jacob jacobs jacqueline jacqui jaden jagdish jahid jai jaime jake jakub jamal james jamie
  jamieson jamila jan jane janet janette janice janine janusz jared jarek jarrod jarvis jasmin
  jasmine jason jasper jaspreet javed javier jayden jayne jean jeanette jeanne jeffery jeffrey
  jemima jemma jen jenkins jenna jennie jennifer jennings jenny jensen jeremy jermaine jerome jerry
  jess jesse jessica jessie jethro jill jillian jim jimmy jing jit joan joanna joanne jocelyn jodie
  joe joel johal johanna john johnny johns johnson johnston johnstone jolanta jon jonah jonas
  jonathan jones jonny jordan jorge jose joseph josephine josh joshi joshua josiah josie joyce juan
  juanita jude judith judy jules julia julian juliana julie juliet julius justin justina justyna
  kabir kacper kaitlyn kajal kalpana kamal kamil kamila kamran kane kapoor karan kareem karen karim
  karin karina karl karol karolina kasia kasper kassim katarzyna kate kath katharine katherine
  kathleen kathryn kathy katie katrina katy kaur kavanagh kay kaya kayla kayleigh keane kearney
  keating keeley keira keiran keith kelleher keller kelly kelsey kelvin kemp kendall kendra kennedy
  kenneth kenny kenzie kerr kerry kevin khadija khalid khalil khan khatun kieran kim kimberley
  kimberly kiran kirby kirk kirsten kirstie kirsty klaudia knowles koby kofi kojo kovacs kowalski
  kris krishna kristina kristine krystyna krzysztof kuba kulwinder kumar kumari kunal kurt kwabena
  kwame kwasi kyle kylie kyra lachlan lakshmi lam lambert lana lang lara larissa larkin larry larsen
  latifa latoya laura lauren laurence laurie lavinia lawrence lawson layla lea leah leanne leela
  leighton leila lena lennon lenny leo leon leona leonard leonie leroy les lesley leslie leticia
  leung levi lewis lexi liam libby lidia lila lilian lillian lillie lim lina linda lindsay lindsey
  linzi lionel lisa lister liu livingstone liviu liz lizzie lloyd locke logan lois lola lopez
  loretta lorna lorraine lottie louie louis louisa louise lowe luca lucas lucia lucian lucille
  lucinda lucy ludwik luis luisa lukas lukasz luke luna luther lydia lyn lynda lynette lynn lynne
  lynsey lyons mabel macdonald maciej mackay mackenzie macleod maddie maddison madeleine madeline
  madison mae maeve magda magdalena maggie magnus maguire maher mahmood mahmoud mahmud mahon maia
  mair mairi maisie malachi malcolm malgorzata malhotra malik malone mandy manish manjit mann
  manpreet mansfield manuel mara marc marcel marcela marcin marco marcus marek margaret margery
  margot mari mariam marian mariana marianne marie mariella marilyn mario marion maris marisa marius
  mariusz marjorie marlene marlon marsden marshall marta martha martina martinez martyn marvin mary
  maryam massey mateo mateusz mathew mathilda matilda matteo matthew matthews matthias maud maureen
  maurice mavis maximilian maxine maxwell maya mcallister mcbride mccabe mccallum mccann mccarthy
  mcconnell mccormack mcdermott mcdonald mcewan mcgee mcgrath mcgregor mcguire mcintosh mcintyre
  mckay mckee mckenna mckenzie mclaughlin mclean mcleod mcmahon mcmillan mcnamara mcneill mcpherson
  mcqueen mearl meena meera megan mehmet mehta meinir mel melanie melissa melvin melvyn mensah
  mercedes mercer meredith merlin mervyn metcalfe meyer mia micah michael michaela michal micheal
  michel michele michelle mick mickey middleton miguel mikey mila mildred milena millar millicent
  millie milly milne milo mina minnie miranda mirela miriam mirza misha mishra mistry mitchell moana
  moffat mohamed mohammad mohammed mohamud mohan moira molina mollie molly moloney mona monaghan
  monica monika monique montgomery mooney morag moran moreno morgan moroney morris morrison morrow
  morton moses mueller muhammad muhammed muir mukesh mullen muller mumtaz munro murdo murdoch muriel
  murphy murray musa mustafa mya myers myfanwy myra myrtle nadeem nadia nadine naeem naheed naima
  nair nan nancy naomi narinder nash nasir nasreen natalia natalie natasha nathan nathaniel navdeep
  naveed navin nawal naylor neal ned neelam neeta neha neil nell nellie nelson nerys nesta neville
  newell newman ngozi nguyen nia niamh nicholas nicholls nichols nicholson nicky nico nicola nicolas
  nicole nicolson nigel nikhil nikita nikki nikola nila nina ninette nisha nita nitin nixon nkechi
  nkosi noah noel noemi nolan noor nora noreen norma norman norris norton nowak nuala nur nusrat
  nyree obi obrien oconnor octavia odette odonnell ofori ogrady ohara okafor okeke okonkwo olaf
  oleary oleg oleksandr olena olga oliveira oliver olivia ollie olu oluwaseun olwen olwyn omar omari
  ondrej oneill oona ophelia oprah oreilly orla orlaith orlando osama osborne oscar osei osian osman
  osullivan oswald otis otto owain owen owens owusu pablo pacheco padma paige pam pamela pandey
  parekh parker parkinson parminder parry parveen pascal patel patricia patrick patrycja patsy
  patterson patti paul paula paulette paulina pauline pavel pawel payne pearce pearson pedro peggy
  penelope pereira perez perkins perry pete petersen petra petros phelan philip philippa phillip
  phillips phoebe phyllis pickering pierre piotr pippa polly poonam popescu portia potts powell
  prakash pranav pratt preston prisca priscilla pritchard priti priya priyanka przemyslaw pugh qasim
  quentin quincy quinn rachael rachel radu rafael rafal raheem rahman rahul raj rajan rajesh raju
  rakesh ralph ramesh ramirez ramon ramona ramos ramsay randall randolph rania ranjit rao raphael
  raquel rashid rashida raul ravi raymond raza rebecca rebekah reddy redmond reece reena rees reeves
  reg regan reggie regina reginald rehana reid reilly rekha remi rena renata rene renee reuben rex
  reyes reynolds rhea rhian rhiannon rhoda rhodes rhodri rhona rhonda rhydian rhys ria ricardo
  richard richards richardson richie rick ricky rico riley rita ritchie ritu rivera riya robbie
  robert roberta roberto roberts robertson robina robinson robson robyn rocco roche rochelle
  roderick rodgers rodney rodrigo rodrigues rodriguez roger rogers rohan rohit roisin roland rollins
  romeo romero ron ronald ronan ronnie rooney rory rosa rosalind rosalyn rosamund roseanne rosen
  rosetta rosie rosina roslyn ross rossi rowan rowe rowena rowland rowley roxanne roy royston ruben
  rudolf rudy rufus rui ruiz rukhsana rupert rupinder russ russell ruth rutherford rutter ryan ryder
  saad sabina sabrina sacha sadia sadie saeed safia saha saima sajid saleem salim salma salman
  salvatore sam samantha samina samir samira sammy samson samuel sanchez sandeep sanders sanderson
  sandhu sandra sangeeta sanjay sanjeev santiago santos santosh saoirse sara sarah sarita sasha
  saskia saul saunders savannah sawyer scarlett schmidt schneider schofield scott seamus sean
  sebastian selina selma selwyn serena sergei sergey sergio seth sewell sexton seymour shabana
  shabir shabnam shah shaheen shahid shahida shaikh shaista shane shania shanice shannon shanti
  sharif sharma sharon sharpe shaun shauna shaw shayla shazia sheehan sheena sheila shelagh shelby
  sheldon shelley sheppard sheridan sheryl shirin shirley shiv shivani shobha shona shreya shyam
  sian sid siddharth siddiqui sidhu sidney sidra sienna sigrid silas silva silvia simmonds simmons
  simon simona simone simpson simran sims sinclair sinead singh siobhan sioned siraj skinner skye
  slater slawomir sloan smyth sofia solanki solomon sommers sonia sonya sophia sophie soraya spence
  spencer stacey stacy stafford stan stanislaw stanley stefan stefania steffan stella stephanie
  stephen stephens stephenson steve steven stevens stevenson stewart stuart sukhdeep suki sulaiman
  sullivan sultana sumaira suman sunil sunita suraj suresh surinder susan susanna susannah susanne
  sushila susie sutherland sutton suzanne suzie svetlana sybil sydney syed sykes sylvester sylvia
  sylwia szymon tabitha tadeusz tahir tahira tait talbot taliesin tallulah tamara tamsin tania
  tanisha tanya tara tariq taryn tasha tatiana taylor ted teddy tegan tegwen temitope tendai tennant
  terence teresa teri terrence terry tess tessa thakur thandi thapa thea thelma theo theodora
  theodore theresa therese thom thomas thompson thomson thornton thorpe tia tiago tiffany tilda
  tilly tim timothy tina tirion titus toby todd tom tomas tomasz tomlinson tommy toni tony tonya
  torin torres townsend tracey tracy tran travers travis trevor tricia trina trish tristan trixie
  troy trudy tudor tunde turnbull tyler tyrone tyson uche uddin ulrich uma umar una underwood ursula
  usha usman valentina valeria valerie vanessa vasile vasquez vaughan vaz vera verity vernon
  veronica veronika vic vicki vickie vicky victoria vijay vikram viktor vimala vince vincent
  virginia vishal vivek vivian vivien vivienne vlad vladimir volodymyr wafa wagner waheed wallace
  wallis walsh walter walters walton wanda wang waqar warner wasim waterhouse watkins watson wayne
  webb webber webster weir welch welsh wendy wesley weston whelan whitaker whitehead whitehouse
  whittaker wiktoria wilbur wilcox wilde wilf wilfred wilkes wilkins wilkinson william williams
  williamson willis wilma wilson winifred winston wioletta wojciech wong woodcock woodward wyatt wyn
  xander xavier xin yan yang yasin yasir yasmin yasmine yates yetunde yeung yilmaz ying yolanda
  yosef younis yousef yuki yulia yuri yusra yusuf yvette yvonne zac zach zachary zack zahid zahra
  zain zainab zak zakariya zaman zara zarah zaynab zbigniew zeinab zelda zena zeynep zhang zhou
  zielinski zoe zofia zoltan zora zuzanna
`;
