/**
 * Names that people use for one another: short forms, and spellings of one name from other alphabets. The first of a line
 * stands for all of it. A name on two lines, such as Alex, may be either.
 */
const families = `
abigail abi abbie abby gail
abdul abdoul abdel
adam adem
aisha ayesha aysha aicha
albert bert al bertie
alexander alex al sandy alec xander lex aleksander oleksandr sasha
alexandra alex alexa sandra lexi lexie ola aleksandra sasha
alfred alfie fred alf freddie
alice ali allie alys
alison ali allie alyson allison
amelia millie amy mia emelia
andrew andy drew andre andrzej
angela angie ange
ann anne anna annie nan
anthony tony ant antony anton
arthur art artie
barbara barb babs basia
beatrice bea bee trixie beatrix
benjamin ben benji benny
bernadette bernie
bridget bridie biddy
cameron cam
caroline carol carrie caz
catherine cath cathy kate katie kathy kitty kay kat cat katherine kathryn katharine kasia katarzyna caitlin
charles charlie chas chuck
charlotte charlie lottie char lotte
christina chris tina chrissie christine kristina krystyna
christopher chris kit topher
daniel dan danny
danielle dani danny
david dave davey davy
deborah deb debbie debra
dominic dom nick
dorothy dot dottie dolly
edward ed eddie ted teddy ned
eleanor ellie nell nellie nora elle elinor eleanora lenny
elizabeth liz lizzie beth betty bess bessie eliza lizzy libby elsie lisa elisabeth elspeth ela elzbieta
emily em emmy millie emilie emilia
emma em emmy ema
ethan eth
eve evie eva evelyn
fatima fatimah fatma fatema
florence flo florrie flossie
frances fran frankie francesca fanny
francis frank frankie
frederick fred freddie freddy fredrick
gabriel gabe
gabrielle gabby gabi gaby gabriella ella
geoffrey geoff jeff jeffrey
george georgie geo
georgina georgie gina georgia
gerald gerry jerry gerard
grace gracie
gregory greg
hannah hanna han
harold harry hal
harriet hattie harri
harrison harry
henry harry hal hank
hugh hughie huw
hussain hussein husain hussayn
ian iain
ibrahim ebrahim abraham abe
isaac zac ike izaac
isabella bella izzy izzie isabel isabelle issy isobel
jack jackie
jacob jake jakub kuba
jacqueline jackie jacqui jacky
james jim jimmy jamie jem jay
jane janie jayne
janet jan
jasmine jas jaz jazz yasmin yasmine
jennifer jen jenny jennie
jeremy jerry jez
jessica jess jessie
joan joanie
joanna jo joanne joey
john johnny jack jon jan
jonathan jon jonny johnathan jonny nathan
joseph joe joey jo josef
josephine jo josie joey
joshua josh
judith judy jude
julia julie jules
karen kaz karin
kenneth ken kenny
kimberley kim kimmy kimberly
laura laurie lauren
lawrence larry laurie laurence loz
leonard len lenny leo
leonardo leo
lewis lew louis louie
lillian lily lil lilly lillie
louisa lou louise
lucy lucie lulu lucille
luke lukasz luca
madeleine maddie maddy madeline madison
malcolm mal
malgorzata gosia
margaret maggie meg peggy marge madge greta margie molly daisy
maria mary marie mariam maryam mia molly polly
martha marty mattie
martin marty martyn
matilda tilly tillie mattie
matthew matt matty mateusz mathew
maximilian max
maxwell max
megan meg meghan
melanie mel
melissa mel lissa missy
michael mike mick mickey micky mikey mitch michal
michelle shell chelle
mohammed mohammad muhammad mohamed muhammed mohamad mohd md mo
mustafa mostafa mustapha
natalie nat natalia tasha nattie
natasha tasha nat
nathaniel nathan nat nate
nicholas nick nicky nico klaus nicolas mikolaj
nicola nicky nikki nic
oliver ollie olly
olivia liv livvy olive livia ollie
omar umar omer
pamela pam
patricia pat patsy trish tricia trisha patty
patrick pat paddy rick
penelope penny
peter pete piotr
philip phil pip phillip
philippa pip pippa
phoebe bee
poppy pops
rachel rach rachael
raymond ray
rebecca becky becca beck bex rebekah
richard rich rick ricky dick richie
robert rob bob robbie bobby bert robin
roberta bobbie
ronald ron ronnie
rose rosie rosa
rosemary rosie rose
rupert ru
ruth ruthie
samantha sam sammy
samuel sam sammy
sarah sara sally sadie zara
sebastian seb bas
sharon shaz
shannon shan
simon si
sophia sophie sofia zofia zosia
stephanie steph stevie stefanie
stephen steve steven stevie stefan
stewart stuart stu
susan sue susie suzy suzanne
syed sayed said sayid
tamara tammy
terence terry terrance
teresa terry tess tessa theresa
theodore theo ted teddy
thomas tom tommy tomasz
timothy tim timmy
tobias toby tobi
valerie val
veronica ronnie vera
victoria vicky vicki tori vikki
vincent vince vinny
vivian viv vivienne
walter wally walt
wayne
wendy wen
william will bill billy willy liam wills
winifred winnie freda
yusuf youssef yousef yusef joseph
zachary zach zac zack zak zachariah
zoe zoey
`;

const standsFor = new Map<string, string[]>();
for (const family of families.trim().split('\n')) {
  const [first = '', ...others] = family.split(' ');
  for (const name of [first, ...others]) standsFor.set(name, [...(standsFor.get(name) ?? []), first]);
}

/** The names this one may stand for: Alex for Alexander and Alexandra; a name with no other form for itself. */
export const fullNames = (name: string): readonly string[] => standsFor.get(name) ?? [name];

/** Whether one of two names is used for the other: Bob and Robert, Lizzie and Beth. */
export const isNickname = (one: string, other: string): boolean =>
  fullNames(one).some((name) => fullNames(other).includes(name));
