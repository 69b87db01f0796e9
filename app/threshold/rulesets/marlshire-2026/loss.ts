/**
 * Loss, separation and a parent in prison.
 * After published thresholds: bereavement alone is a need for help. A loss and the sadness it brings are one need, so
 * these statements count with feelings when needs in several areas are added up.
 */
import type { Paragraph, StatementData } from '../../ruleset.ts';

const published = 'Threshold documents of Barnsley, Hampshire, Wirral and Bristol';

export const paragraphs: Paragraph[] = [
  {
    id: '6.21',
    title: 'Loss and separation',
    text: 'Most children who lose somebody cope with people who love them. When they ask for more, early help is there. So it is for a child with a parent in prison. Loss by itself is never a reason for the MASH.',
    source: published,
  },
  {
    id: '6.22',
    title: 'When loss weighs too much',
    text: 'Grief that gets in the way of daily life week after week is a need for early help. Several losses, or a death by suicide or violence, may need a plan. What helps already is weighed too.',
    source: published,
  },
];

export const statements: StatementData[] = [
  {
    id: 'loss.bereaved',
    area: 'feelings',
    level: 2,
    easesTo: 1,
    when: { any: ['bereaved'] },
    says: 'Somebody important to the child has died',
    saysToYou: 'Somebody important to you has died',
    paragraph: '6.21',
    need: 'N4',
  },
  {
    id: 'loss.relative-dying',
    area: 'feelings',
    level: 2,
    when: { any: ['relative-dying'] },
    says: 'Somebody important to the child is very ill and may die',
    saysToYou: 'Somebody important to you is very ill and may die',
    paragraph: '6.21',
    need: 'N4',
  },
  {
    id: 'loss.separated-from-parent',
    area: 'feelings',
    level: 2,
    when: { any: ['separated-from-parent'] },
    says: 'A parent or other important adult has left or lost touch',
    saysToYou: 'A parent or other adult you love has left or lost touch',
    paragraph: '6.21',
    need: 'N4',
  },
  {
    id: 'loss.siblings-apart',
    area: 'feelings',
    level: 2,
    when: { any: ['siblings-apart'] },
    says: 'The child lives apart from brothers or sisters and misses them',
    saysToYou: 'You live apart from your brothers or sisters and miss them',
    paragraph: '6.21',
    need: 'N4',
  },
  {
    id: 'loss.parent-in-prison',
    area: 'feelings',
    level: 2,
    when: { any: ['relative-in-prison'] },
    says: 'A parent or close relative is in prison',
    saysToYou: 'Your parent or another relative is in prison',
    paragraph: '6.21',
    need: 'N4',
  },
  {
    id: 'loss.many',
    area: 'loss',
    level: 3,
    easesTo: 2,
    when: { any: ['losses-many'] },
    says: 'There have been several losses, or a death by suicide or violence',
    saysToYou: 'You have lost several people, or somebody died by suicide or violence',
    paragraph: '6.22',
    need: 'N4',
  },
  {
    id: 'loss.grief-stuck',
    area: 'feelings',
    level: 2,
    when: { any: ['grief-stuck'] },
    says: 'The loss gets in the way of daily life, week after week',
    saysToYou: 'The loss gets in the way of your life, week after week',
    paragraph: '6.22',
    need: 'N4',
  },
  {
    id: 'loss.grieving-parent',
    area: 'feelings',
    level: 2,
    when: { any: ['grieving-parent'] },
    says: 'The parent’s own sadness makes it hard to look after the child',
    saysToYou: 'Your parent is so sad that it is hard for them to look after you',
    paragraph: '6.22',
    need: 'N4',
  },
];
