/**
 * The factors of family vulnerability that the mapping of families counts, and the answers that show each. The first
 * set follows the disadvantages of the Think Family reports (Social Exclusion Task Force, 2007 and 2008) as used in
 * mapping vulnerable families in Denbighshire (Rees, 2015), with those its partners added; the second set is theirs.
 * Facts to read. No rule of the guidance and no order of the queue knows of them.
 */
interface Shows {
  question: string;
  chose: readonly string[];
}

export interface Factor {
  id: string;
  name: string;
  /** Where it is asked about: whoever answers one of these otherwise says that it is not so. */
  asks: readonly string[];
  /** What follows up such an answer: where this is not known, the factor is not. */
  followUp?: string;
  /** Any of these answers shows it. */
  shownBy: readonly Shows[];
}

export interface FactorSet {
  id: 'first' | 'second';
  name: string;
  source: string;
  factors: readonly Factor[];
}

const grownUps = (...chose: string[]): Shows => ({ question: 'grown-ups-signs', chose });
const baby = (...chose: string[]): Shows => ({ question: 'baby-signs', chose });
const home = (...chose: string[]): Shows => ({ question: 'home-signs', chose });

const first: FactorSet = {
  id: 'first',
  name: 'Think Family set',
  source: 'Think Family reports (2007, 2008), with the additions of the Denbighshire mapping (2015)',
  factors: [
    { id: 'no-work', name: 'No parent in work', asks: ['home-signs'], shownBy: [home('no-work')] },
    {
      id: 'no-qualifications',
      name: 'A parent with no qualifications',
      asks: ['grown-ups-signs'],
      shownBy: [grownUps('no-exams')],
    },
    {
      id: 'mental-health',
      name: 'A parent’s mental health',
      asks: ['grown-ups-signs', 'baby-signs'],
      shownBy: [
        grownUps('low', 'mental-illness', 'crisis', 'turns-on-child'),
        baby('mood'),
        { question: 'baby-more', chose: ['ill-mind', 'harm-thoughts'] },
        { question: 'grown-ups-more', chose: ['hospital', 'no-treatment', 'end-life'] },
        { question: 'safe-2', chose: ['carer-unwell'] },
      ],
    },
    {
      id: 'domestic-abuse',
      name: 'Domestic abuse',
      asks: ['couple-signs', 'baby-signs'],
      shownBy: [
        {
          question: 'couple-signs',
          chose: ['past-minor', 'past-over', 'ongoing', 'control', 'after-parting', 'high-risk', 'serious'],
        },
        baby('violence'),
        { question: 'safe-2', chose: ['violence'] },
      ],
    },
    {
      id: 'substances',
      name: 'A parent’s use of drink or drugs',
      asks: ['grown-ups-signs', 'baby-signs'],
      shownBy: [
        grownUps('drink-drugs'),
        baby('drink-drugs'),
        { question: 'safe-2', chose: ['carer-drink-drugs'] },
      ],
    },
    {
      id: 'attendance',
      name: 'School attendance under 75%',
      asks: ['school-signs'],
      followUp: 'school-attendance',
      shownBy: [{ question: 'school-attendance', chose: ['over-weekly', 'stopped-only', 'half'] }],
    },
    {
      id: 'low-income',
      name: 'Low income',
      asks: ['home-signs'],
      shownBy: [home('money', 'basics', 'no-benefits')],
    },
    {
      id: 'housing',
      name: 'Overcrowded or poor housing',
      asks: ['home-signs'],
      shownBy: [
        home('repair', 'crowded', 'moves', 'no-home', 'dangerous'),
        { question: 'safe-2', chose: ['home-danger'] },
      ],
    },
    {
      id: 'parent-illness',
      name: 'A parent with a limiting disability or illness',
      asks: ['grown-ups-signs'],
      shownBy: [grownUps('illness', 'learning'), baby('learning')],
    },
  ],
};

const second: FactorSet = {
  id: 'second',
  name: 'Second set',
  source: 'The Denbighshire mapping of vulnerable families (2015)',
  factors: [
    {
      id: 'own-childhood',
      name: 'A parent’s own history of care or abuse',
      asks: ['grown-ups-signs'],
      shownBy: [grownUps('childhood')],
    },
    {
      id: 'limited-education',
      name: 'A parent with limited education',
      asks: ['grown-ups-signs'],
      shownBy: [grownUps('reading', 'no-exams')],
    },
    {
      id: 'offending',
      name: 'Offending in the household',
      asks: ['grown-ups-signs'],
      shownBy: [
        grownUps('crime'),
        { question: 'grown-ups-more', chose: ['prison', 'dealing', 'bad-example', 'serious-crime'] },
      ],
    },
    {
      id: 'missed-health',
      name: 'Missed health appointments',
      asks: ['health-signs', 'baby-signs'],
      shownBy: [
        baby('visits'),
        { question: 'health-signs', chose: ['checks'] },
        { question: 'health-detail', chose: ['often-missed'] },
        { question: 'care-health', chose: ['appointments'] },
      ],
    },
    {
      id: 'loss',
      name: 'Loss or bereavement',
      asks: ['loss-signs'],
      shownBy: [
        {
          question: 'loss-signs',
          chose: ['coping', 'death', 'parent-gone', 'many', 'stuck', 'parent-grieves', 'nobody-left'],
        },
      ],
    },
    {
      id: 'community-services',
      name: 'Use of community services',
      asks: ['tried'],
      shownBy: [{ question: 'tried', chose: ['parenting', 'counselling', 'specialist', 'family-worker'] }],
    },
  ],
};

export const factorSets: readonly FactorSet[] = [first, second];
