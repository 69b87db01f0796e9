/**
 * Behaviour, offending, drugs and alcohol.
 * Follows youth justice prevention guidance and published thresholds.
 */
import { type Area, checkboxes, radios } from '../question.ts';

const older = { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] } as const;
const tenUp = { ages: ['10-to-12', '13-to-15', '16-to-17'] } as const;

export const conduct: Area = {
  id: 'conduct',
  name: { any: 'Behaviour, drugs and the police', 'young-person': 'Behaviour, drugs and trouble' },
  hint: 'Temper, rules, hitting out, drink, drugs, crime',
  asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
  questions: [
    checkboxes({
      id: 'conduct-signs',
      part: 'conduct',
      ask: {
        any: 'How does the child behave?',
        parent: 'How does your child behave?',
        'young-person': 'What has been going on?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is true about behaviour, or none of these',
      options: [
        {
          id: 'usual',
          label: {
            any: 'Tests the rules at times, like most children',
            'young-person': 'I break rules at times, like most people my age',
          },
        },
        {
          id: 'hard-at-home',
          label: {
            any: 'Does not keep to rules at home, and is hard to manage',
            'young-person': 'I do not keep to rules at home, and we argue',
          },
          indicates: ['behaviour-hard-at-home'],
        },
        {
          id: 'trouble-at-school',
          label: {
            any: 'Is often in trouble at school or nursery',
            'young-person': 'I am often in trouble at school',
          },
          indicates: ['behaviour-disruptive'],
        },
        {
          id: 'outbursts',
          label: {
            any: 'Has outbursts: shouts, breaks things or lashes out at times',
            'young-person': 'I lose my temper: I shout, break things or lash out at times',
          },
          indicates: ['aggression-outbursts'],
        },
        {
          id: 'hurts-family',
          label: {
            any: 'Hits, hurts or threatens people at home',
            'young-person': 'I hit, hurt or threaten people at home',
          },
          asked: older,
          indicates: ['violent-to-family'],
        },
        {
          id: 'takes-risks',
          label: {
            any: 'Takes risks that could do harm',
            'young-person': 'I take risks that could do me harm',
          },
          hint: 'For example, runs into the road, climbs high or runs off',
          indicates: ['risk-taking'],
        },
        {
          id: 'fire-animals',
          label: { any: 'Sets fires or hurts animals', 'young-person': 'I set fires or hurt animals' },
          indicates: ['fire-or-animals'],
        },
        {
          id: 'early-trouble',
          label: {
            any: 'Causes trouble in the area, or has been warned by police',
            'young-person': 'I cause trouble in the area, or police have warned me',
          },
          hint: 'First or small things, such as damage, noise or taking from a shop',
          asked: older,
          indicates: ['antisocial-early'],
        },
        {
          id: 'crime',
          label: {
            any: 'Has begun to commit crimes, or does so again',
            'young-person': 'I have begun to commit crimes, or I do it again',
          },
          hint: 'More than one small thing',
          asked: tenUp,
          indicates: ['offending-emerging'],
        },
        {
          id: 'weapon-once',
          label: {
            any: 'Took a knife or other weapon out once, and that was all',
            'young-person': 'I took a knife or other weapon out once, and that was all',
          },
          hint: 'If it is carried now, used to threaten, or to do with a gang, say so in the safety questions too',
          asked: tenUp,
          indicates: ['weapon-once'],
        },
        {
          id: 'grave-crime',
          label: {
            any: 'Has committed a serious or violent crime',
            'young-person': 'I have committed a serious or violent crime',
          },
          hint: 'For example, robbery, or badly hurting somebody',
          asked: tenUp,
          indicates: ['offending-serious'],
        },
        {
          id: 'substances',
          label: {
            any: 'Smokes, vapes, drinks alcohol or takes drugs',
            'young-person': 'I smoke, vape, drink alcohol or take drugs',
          },
          asked: older,
          indicates: ['substance-early'],
        },
        {
          id: 'dangerous',
          label: {
            any: 'Acts in ways that put them and others at serious risk',
            'young-person': 'What I do puts me and others at serious risk',
          },
          hint: 'Somebody could be badly hurt',
          indicates: ['behaviour-endangers'],
        },
        {
          id: 'beyond-control',
          label: {
            any: 'Nobody at home can stop them, and they are in real danger',
            'young-person': 'Nobody at home can stop me, and I am in real danger',
          },
          hint: 'Being cheeky or staying up late does not count',
          asked: older,
          indicates: ['beyond-control'],
        },
      ],
    }),
    radios({
      id: 'conduct-substances',
      part: 'conduct',
      ask: {
        any: 'How much do they smoke, drink or take?',
        'young-person': 'How much do you smoke, drink or take?',
      },
      asked: { question: 'conduct-signs', chose: ['substances'] },
      ifMissing: 'Select how much it is',
      options: [
        { id: 'tobacco', label: 'Only vapes or tobacco' },
        {
          id: 'tried',
          label: {
            any: 'Has tried drink or drugs a few times',
            'young-person': 'I have tried drink or drugs a few times',
          },
        },
        {
          id: 'low',
          label: {
            any: 'Now and then, and it does a little harm',
            'young-person': 'Now and then, and it does me a little harm',
          },
          hint: 'For example, late for school the next day',
        },
        {
          id: 'regular',
          label: {
            any: 'Often, or enough that people who know them worry',
            'young-person': 'Often, or enough that people who know me worry',
          },
          hint: 'For example, most weeks',
          indicates: ['substance-regular'],
        },
        {
          id: 'severe',
          label: {
            any: 'So much that it badly harms their health or life',
            'young-person': 'So much that it badly harms my health or life',
          },
          hint: 'For example, passing out, or needing it to get through the day',
          indicates: ['substance-severe'],
        },
      ],
    }),
    checkboxes({
      id: 'conduct-strengths',
      part: 'conduct',
      ask: 'What goes well?',
      ifMissing: 'Select what goes well, or none of these',
      options: [
        {
          id: 'fair-rules',
          label: {
            any: 'The adults at home set fair rules and agree on them',
            parent: 'We set fair rules and agree on them',
            'young-person': 'The adults at home set fair rules and agree on them',
          },
          strengthens: 'parents-agree',
        },
        {
          id: 'asks',
          label: {
            any: 'The family asks for help and takes it',
            parent: 'We ask for help and take it',
            'young-person': 'I want help to change this',
          },
          strengthens: 'asks-for-help',
        },
        {
          id: 'hobby',
          label: {
            any: 'Has a hobby, sport or friends that keep them steady',
            'young-person': 'I have a hobby, sport or friends that keep me steady',
          },
          strengthens: 'good-friends',
        },
        {
          id: 'help-works',
          label: {
            any: 'A worker or mentor is helping, and it works',
            'young-person': 'A worker or mentor helps me, and it works',
          },
          strengthens: 'support-working',
        },
      ],
    }),
  ],
};
