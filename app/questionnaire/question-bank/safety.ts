/**
 * The same safety questions for everybody, whatever areas of life were chosen, after the "always refer" lists of
 * published child protection procedures. They raise every indicator of `indicators/safety.ts`, and they never stop a
 * referral: whatever is ticked, the journey goes on.
 */
import { type Condition, checkboxes, type Question, radios } from '../question.ts';

const born: Condition = {
  ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
};
const talking: Condition = { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] };
const underFive: Condition = { ages: ['under-6-months', '6-to-11-months', '1-to-4'] };
const underTen: Condition = { ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9'] };
const underThirteen: Condition = { ages: ['1-to-4', '5-to-9', '10-to-12'] };
const fiveUp: Condition = { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] };
const tenUp: Condition = { ages: ['10-to-12', '13-to-15', '16-to-17'] };
const aboutSomebodyElse: Condition = { audience: ['professional', 'parent', 'other'] };

const whyAsked = {
  any: 'We ask everybody this. Tick what you have seen, been told or fear. You do not need proof',
  'young-person': 'We ask everybody this. Tick what fits. You are not in trouble, whatever you tick',
};

/**
 * Crawling or walking, not rolling: most published protocols on bruises draw the line there. Asked only where it matters:
 * of an injury to a baby who may or may not move yet, or to a disabled child. Under six months none is taken to.
 */
const moving = radios({
  id: 'moving',
  part: 'safety',
  ask: {
    any: 'Can the child move about without help?',
    parent: 'Can your child move about without help?',
    'young-person': 'Can you move about without help?',
  },
  hint: {
    any: 'Crawl, walk, or get about alone in a wheelchair. If there is more than one child, say no if one cannot',
    'young-person': 'Walk, or get about by yourself in a wheelchair',
  },
  asked: {
    all: [
      {
        raised: [
          'minor-injury',
          'accidents-small',
          'accidents-frequent',
          'accidents-many',
          'injury-unusual-place',
        ],
      },
      { any: [{ ages: ['6-to-11-months'] }, { raised: ['disabled-child'] }] },
    ],
  },
  ifMissing: 'Select yes or no, or that you do not know',
  options: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ],
});

const dangerNow = radios({
  id: 'danger-now',
  part: 'safety',
  heading: { any: 'Is the child safe?', parent: 'Is your child safe?', 'young-person': 'Are you safe?' },
  ask: {
    any: 'Is a child in danger now, or will one be today?',
    'young-person': 'Are you in danger now, or will you be today?',
  },
  hint: 'If somebody is hurt or may be hurt very soon, call 999 first. Your answers stay here',
  ifMissing: 'Select yes or no, or that you do not know',
  options: [
    { id: 'yes', label: 'Yes', indicates: ['danger-now'] },
    { id: 'no', label: 'No' },
  ],
});

const hurtOrUnwell = checkboxes({
  id: 'safe-1',
  part: 'safety',
  together: true,
  ask: {
    any: 'Has the child been hurt, or is the child very unwell?',
    parent: 'Has your child been hurt, or is your child very unwell?',
    'young-person': 'Have you been hurt, or do you feel very unwell?',
  },
  hint: whyAsked,
  asked: born,
  ifMissing: 'Select what fits, or none of these',
  options: [
    {
      id: 'child-said',
      label: {
        any: 'The child has said that somebody hurt or abused them',
        parent: 'My child has said that somebody hurt or abused them',
        'young-person': 'Somebody has hurt or abused me',
      },
      hint: {
        any: 'Even if the child took it back later. Everyday fights between children do not count',
        'young-person': 'At home or anywhere else. Everyday fights with others of your age do not count',
      },
      asked: talking,
      indicates: ['discloses-abuse'],
    },
    {
      id: 'somebody-said',
      label: {
        any: 'Somebody saw the child being hurt or abused, or told me so in detail',
        parent: 'Somebody saw my child being hurt or abused, or told me so in detail',
      },
      asked: aboutSomebodyElse,
      indicates: ['alleges-abuse'],
    },
    {
      id: 'injury-unexplained',
      label: {
        any: 'An injury that nobody can explain, or the story does not fit',
        'young-person': 'I have an injury and I was told to make up a story about it',
      },
      indicates: ['unexplained-injury'],
    },
    {
      id: 'injury-caused',
      label: {
        any: 'A mark or injury that somebody may have caused on purpose',
        'young-person': 'I have a mark or injury because somebody hit or hurt me',
      },
      hint: 'Such as a hand print, a bite or a burn. Everyday fights between children do not count',
      indicates: ['inflicted-injury'],
    },
    {
      id: 'injury-baby',
      label: {
        any: 'A bruise, mark or injury on a child who cannot crawl or walk',
        'young-person': 'I cannot move about by myself, and I have a bruise or injury',
      },
      hint: { any: 'However small, and whatever the reason given', 'young-person': 'However small it is' },
      asked: { any: [underFive, { raised: ['disabled-child'] }] },
      indicates: ['injury-unable-to-move'],
    },
    {
      id: 'sexual',
      label: {
        any: 'The child is being sexually abused, or may be',
        parent: 'My child is being sexually abused, or may be',
        'young-person': 'Somebody touches me in a sexual way, or makes me do sexual things',
      },
      hint: {
        any: 'Such as touching, a secret game, or somebody older who makes sexual pictures',
        'young-person': 'Also if it is online, or if it happened in the past',
      },
      indicates: ['sexual-abuse'],
    },
    {
      id: 'sexual-under-13',
      label: {
        any: 'A child under 13 is having sex, is pregnant or has an infection from sex',
        'young-person': 'I am under 13 and have had sex, am pregnant or have an infection from sex',
      },
      asked: underThirteen,
      indicates: ['sexual-under-13'],
    },
    {
      id: 'sexual-to-others',
      label: {
        any: 'The child has forced or pushed others into sexual acts',
        parent: 'My child has forced or pushed others into sexual acts',
        'young-person': 'I have forced or pushed somebody into sexual acts',
      },
      asked: fiveUp,
      indicates: ['sexually-harmful'],
    },
    {
      id: 'suicide',
      label: {
        any: 'The child has tried to die, has a plan or really wants to die',
        parent: 'My child has tried to die, has a plan or really wants to die',
        'young-person': 'I have tried to die, have a plan or really want to die',
      },
      asked: fiveUp,
      indicates: ['suicidal'],
    },
    {
      id: 'care-refused',
      label: {
        any: 'The child badly needs medical care, and nobody will get it or allow it',
        parent: 'My child badly needs medical care, and is not getting it',
        'young-person': 'I badly need a doctor or medicine, and nobody will get it for me',
      },
      indicates: ['medical-care-refused'],
    },
    {
      id: 'not-growing',
      label: { any: 'A baby or small child does not grow, and no illness explains it' },
      asked: { all: [underFive, aboutSomebodyElse] },
      indicates: ['failing-to-thrive'],
    },
    {
      id: 'illness-made-up',
      label: {
        any: 'Somebody may be making up the child’s illness, or making the child ill',
        parent: 'Somebody may be making up my child’s illness, or making my child ill',
        'young-person': 'Somebody makes me ill, or says I am ill when I am not',
      },
      indicates: ['induced-illness'],
    },
  ],
});

const peopleAndHome = checkboxes({
  id: 'safe-2',
  part: 'safety',
  ask: {
    any: 'Is anything at home, or in the family, putting the child in danger?',
    parent: 'Is anything at home, or in the family, putting your child in danger?',
    'young-person': 'Is anything at home, or in your family, putting you in danger?',
  },
  hint: whyAsked,
  ifMissing: 'Select what fits, or none of these',
  options: [
    {
      id: 'parent-says',
      label: {
        any: 'A parent or carer says they have harmed the child, or fear they will',
        parent: 'I have harmed my child or fear I will, or the other carer has said so',
        'young-person': 'A parent or carer has said they will harm me',
      },
      asked: born,
      indicates: ['parent-may-harm'],
    },
    {
      id: 'violence',
      label: 'Serious violence between adults, or violence that is getting worse',
      hint: {
        any: 'Such as choking, a weapon, threats to kill, a bad injury, or attacks in pregnancy',
        'young-person': 'Such as choking, a weapon, threats to kill or a bad injury',
      },
      indicates: ['serious-violence-home'],
    },
    {
      id: 'dangerous-person',
      label: {
        any: 'Somebody who is a danger to children lives with or sees the child',
        parent: 'Somebody who is a danger to children lives with or sees my child',
        'young-person': 'Somebody who is a danger to children lives with me or sees me',
      },
      hint: {
        any: 'Such as a person who has hurt a child before, or was arrested for or found guilty of a sexual or very violent crime',
        'young-person': 'Such as a person who has hurt a child before',
      },
      indicates: ['person-posing-risk'],
    },
    {
      id: 'nobody-cares',
      label: {
        any: 'Nobody is there to look after the child',
        parent: 'Nobody is there to look after my child',
        'young-person': 'Nobody is there to look after me',
      },
      hint: {
        any: 'Such as a carer who has left, is held by the police, or can no longer do it',
        'young-person': 'Such as a parent who has left or can no longer do it',
      },
      asked: born,
      indicates: ['no-carer'],
    },
    {
      id: 'left-alone',
      label: {
        any: 'A young child is left alone, or with somebody who is not safe',
        'young-person': 'I am left alone, or with somebody who is not safe',
      },
      hint: {
        any: 'Under 5: at any time. From 5 to 9: for hours, often or at night',
        'young-person': 'For hours, often or at night',
      },
      asked: underTen,
      indicates: ['young-left-alone'],
    },
    {
      id: 'home-danger',
      label: {
        any: 'The home is a danger to the child',
        parent: 'Our home is a danger to my child',
        'young-person': 'My home is dangerous to live in',
      },
      hint: 'Such as live wires, drugs or needles in reach, a dangerous dog, a risk of fire, or rooms nobody can use',
      indicates: ['home-dangerous'],
    },
    {
      id: 'basics-missing',
      label: {
        any: 'Food, warmth, washing or care are missing so badly that the child is harmed',
        parent: 'Food, warmth or care are missing so badly that my child is harmed',
        'young-person': 'I go without food, warmth or care so badly that it harms me',
      },
      asked: born,
      indicates: ['severe-neglect'],
    },
    {
      id: 'goes-on-despite-help',
      label: {
        any: 'Poor care or cruel words go on although the family has had help',
        parent: 'My child still goes without care, or hears cruel words, although we have had help',
        'young-person': 'I am still not looked after well, or hear cruel words, although we have had help',
      },
      asked: born,
      indicates: ['neglect-despite-help'],
    },
    {
      id: 'carer-drink-drugs',
      label: 'The only carer’s drinking or drug use leaves a baby or young child unsafe',
      asked: { all: [underFive, aboutSomebodyElse] },
      indicates: ['carer-unsafe-substances'],
    },
    {
      id: 'carer-unwell',
      label: {
        any: 'A carer is so mentally unwell that the child is in danger',
        parent: 'I am so mentally unwell, or another carer is, that my child is in danger',
        'young-person': 'A parent or carer is so unwell in their mind that I am not safe',
      },
      hint: {
        any: 'Such as strange beliefs about the child, threats, or plans to die with nobody else there for the child',
        'young-person': 'Such as strange beliefs about you, threats, or acts that could hurt you',
      },
      indicates: ['carer-unwell-unsafe'],
    },
    {
      id: 'unborn',
      label: {
        any: 'A baby not yet born is likely to be badly harmed',
        parent: 'My baby, not yet born, may be badly harmed',
        'young-person': 'I am going to have a baby, and the baby may be badly harmed',
      },
      hint: 'For example a child of either parent died, was hurt or was taken into care, or there is violence now',
      asked: { any: [{ ages: ['unborn'] }, { raised: ['young-expecting', 'sexual-under-13'] }] },
      indicates: ['unborn-at-risk'],
    },
    {
      id: 'honour',
      label: {
        any: 'The family threatens or harms the child for bringing shame on them',
        parent: 'The family threatens or harms my child for bringing shame on them',
        'young-person': 'My family threatens or harms me for bringing shame on them',
      },
      asked: tenUp,
      indicates: ['honour-abuse'],
    },
  ],
});

const outsideAndPlans = checkboxes({
  id: 'safe-3',
  part: 'safety',
  ask: {
    any: 'Is anybody using, controlling or taking the child, or planning to?',
    parent: 'Is anybody using, controlling or taking your child, or planning to?',
    'young-person': 'Is anybody using you, controlling you or planning to take you away?',
  },
  hint: whyAsked,
  asked: born,
  ifMissing: 'Select what fits, or none of these',
  options: [
    {
      id: 'used-for-sex',
      label: {
        any: 'Somebody grooms the child or uses them for sex',
        parent: 'Somebody grooms my child or uses them for sex',
        'young-person': 'Somebody gives me things, or puts pressure on me, to get sex or pictures',
      },
      hint: {
        any: 'For example gifts, an older “boyfriend” or “girlfriend”, or a push to send sexual pictures',
        'young-person': 'Online or face to face. Also if it is a boyfriend or girlfriend',
      },
      asked: fiveUp,
      indicates: ['exploited-sexually'],
    },
    {
      id: 'used-for-crime',
      label: {
        any: 'Somebody uses the child to carry drugs, money or weapons, or to commit crime',
        parent: 'Somebody uses my child to carry drugs, money or weapons, or to commit crime',
        'young-person': 'Somebody gets me to carry drugs, money or weapons, or to commit crime',
      },
      asked: fiveUp,
      indicates: ['exploited-criminally'],
    },
    {
      id: 'gang',
      label: {
        any: 'The child is in a gang, carries a weapon or is threatened by people who do',
        parent: 'My child is in a gang, carries a weapon or is threatened by people who do',
        'young-person': 'I am in a gang, carry a weapon or am threatened by people who do',
      },
      asked: tenUp,
      indicates: ['gang-or-weapon'],
    },
    {
      id: 'missing',
      label: {
        any: 'The child is missing now, or often goes missing and is at risk',
        parent: 'My child is missing now, or often goes missing and is at risk',
        'young-person': 'I have run away, or I often go missing and it is not safe',
      },
      asked: fiveUp,
      indicates: ['missing-at-risk'],
    },
    {
      id: 'moved-or-controlled',
      label: {
        any: 'Somebody moved the child from place to place, or holds them, for their own gain',
        parent: 'Somebody moved my child from place to place, or holds them, for their own gain',
        'young-person': 'Somebody moves me from place to place, or makes me work for them',
      },
      hint: 'Also forced work, or being brought into the country for it',
      indicates: ['trafficked'],
    },
    {
      id: 'extreme-views',
      label: {
        any: 'The child is drawn to extreme groups, and may hurt somebody or travel to join them',
        parent: 'My child is drawn to extreme groups, and may hurt somebody or travel to join them',
        'young-person': 'I am drawn to a group that wants me to hurt people or travel to join them',
      },
      asked: tenUp,
      indicates: ['radicalised-at-risk'],
    },
    {
      id: 'marriage',
      label: {
        any: 'A marriage is planned for somebody under 18',
        'young-person': 'My family plans for me to marry before I am 18',
      },
      asked: fiveUp,
      indicates: ['forced-marriage'],
    },
    {
      id: 'cutting',
      label: {
        any: 'A girl has had, or may have, her private parts cut',
        'young-person': 'My private parts were cut, or somebody plans to do it',
      },
      hint: {
        any: 'FGM, also called “cutting”. For example a long trip, a special party, or a sister who had it',
        'young-person': 'FGM, also called “cutting”. It may be called a party or a special day',
      },
      indicates: ['fgm-risk'],
    },
    {
      id: 'spirits',
      label: {
        any: 'The child is called a witch or possessed, or is hurt because of a belief',
        parent: 'My child is called a witch or possessed, or is hurt because of a belief',
        'young-person': 'I am called a witch or possessed, or I am hurt because of a belief',
      },
      indicates: ['faith-abuse'],
    },
    {
      id: 'staff',
      label: {
        any: 'Somebody who works or helps out with children may have harmed a child',
        'young-person': 'Somebody who works or helps out with children has harmed me',
      },
      hint: 'Such as a teacher, coach, foster carer or faith leader',
      indicates: ['staff-harm'],
    },
  ],
});

export const safety: readonly Question[] = [moving, dangerNow, hurtOrUnwell, peopleAndHome, outsideAndPlans];
