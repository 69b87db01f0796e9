/**
 * Arguments, control and violence between adults who are or were a couple. Grades follow the published
 * continuum documents and the Domestic Abuse Act 2021: a child who sees, hears or feels its effects is a
 * victim too.
 */
import { type Area, checkboxes } from '../question.ts';

const happening = ['ongoing', 'control', 'after-parting', 'high-risk'] as const;

export const couple: Area = {
  id: 'couple',
  name: {
    any: 'Arguments, control or violence between adults',
    'young-person': 'Fights at home or with a partner',
  },
  hint: {
    any: 'Between parents, partners or people who were a couple',
    'young-person': 'Between the adults at home, or between you and somebody you go out with',
  },
  questions: [
    checkboxes({
      id: 'couple-signs',
      part: 'couple',
      ask: {
        any: 'What happens between the adults?',
        parent: 'What happens between you and your partner or ex?',
        'young-person': 'What happens between the adults, or with your partner?',
      },
      hint: 'Tick everything that fits. It is safe to say you do not know.',
      ifMissing: 'Select what happens, or none of these',
      options: [
        {
          id: 'argue',
          label: {
            any: 'They argue, but make up and the child is left out of it',
            parent: 'We argue, but make up and keep our child out of it',
            'young-person': 'They argue, but make up and leave me out of it',
          },
        },
        {
          id: 'draw-in',
          label: {
            any: 'They argue in ways that draw in or upset the child',
            parent: 'We argue in ways that draw in or upset our child',
            'young-person': 'They argue, and I get drawn in or upset',
          },
          indicates: ['arguments-draw-in'],
        },
        {
          id: 'past-minor',
          label: {
            any: 'There was some pushing, grabbing or throwing things in the past',
            parent: 'We had some pushing, grabbing or throwing things in the past',
            'young-person': 'There was some pushing, grabbing or throwing things in the past',
          },
          hint: 'Nobody was badly hurt or scared of the other',
          indicates: ['domestic-minor-history'],
        },
        {
          id: 'past-over',
          label: {
            any: 'One of them hurt or scared the other; it is over and the risk was looked at',
            parent: 'I was hurt or scared; it is over and we have steps to stay safe',
            'young-person': 'One of them hurt or scared the other, but it is over now',
          },
          hint: 'Such as living apart, a court order or a safety plan',
          indicates: ['domestic-past-protected'],
        },
        {
          id: 'ongoing',
          label: {
            any: 'One of them hits, threatens or scares the other',
            parent: 'My partner or ex hits, threatens or scares me, or I do it to them',
            'young-person': 'One of them hits, threatens or scares the other',
          },
          hint: 'It goes on now, or you think that it does',
          indicates: ['domestic-ongoing'],
        },
        {
          id: 'control',
          label: {
            any: 'One decides what the other may do, spend, wear or who they see',
            parent: 'My partner or ex decides what I may do, spend, wear or who I see',
            'young-person': 'One decides what the other may do, spend, wear or who they see',
          },
          indicates: ['domestic-control'],
        },
        {
          id: 'after-parting',
          label: {
            any: 'They are apart, but one follows, pesters or threatens the other',
            parent: 'We are apart, but my ex follows, pesters or threatens me',
            'young-person': 'They are apart, but one follows, pesters or threatens the other',
          },
          indicates: ['domestic-after-parting'],
        },
        {
          id: 'high-risk',
          label: {
            any: 'The police or a support worker say that the risk is high',
            'young-person': 'The police or somebody helping us say that the risk is high',
            professional: 'Risk is assessed as high, or it has been or should be heard at a MARAC',
          },
          indicates: ['domestic-high-risk'],
        },
        {
          id: 'serious',
          label: {
            any: 'Choking, a weapon, a bad injury, forced sex or a threat to kill',
            'young-person': 'Choking, a weapon, a bad injury or a threat to kill',
          },
          hint: 'Or the violence is getting worse or more often',
          indicates: ['serious-violence-home'],
        },
        {
          id: 'teen-control',
          label: {
            any: 'The child’s own partner controls, checks on or scares them',
            parent: 'My child’s own partner controls, checks on or scares them',
            'young-person': 'The person I go out with controls, checks on or scares me',
          },
          asked: { ages: ['10-to-12', '13-to-15', '16-to-17'] },
          indicates: ['teen-partner-control'],
        },
        {
          id: 'teen-violence',
          label: {
            any: 'The child’s own partner hits, forces or threatens to hurt them',
            parent: 'My child’s own partner hits, forces or threatens to hurt them',
            'young-person': 'The person I go out with hits or forces me, or threatens to',
          },
          asked: { ages: ['10-to-12', '13-to-15', '16-to-17'] },
          indicates: ['teen-partner-violence'],
        },
        {
          id: 'teen-hurts',
          label: {
            any: 'The child controls or hurts their own partner',
            parent: 'My child controls or hurts their own partner',
            'young-person': 'I control or hurt the person I go out with',
          },
          asked: { ages: ['10-to-12', '13-to-15', '16-to-17'] },
          indicates: ['teen-hurts-partner'],
        },
      ],
    }),
    checkboxes({
      id: 'couple-child',
      part: 'couple',
      ask: {
        any: 'What is it like for the child?',
        parent: 'What is it like for my child?',
        'young-person': 'What is it like for you?',
      },
      hint: {
        any: 'Or for an unborn baby and the person who is pregnant',
        'young-person': 'Tick everything that fits',
      },
      asked: {
        question: 'couple-signs',
        chose: ['draw-in', 'past-minor', 'past-over', ...happening],
      },
      ifMissing: 'Select what it is like, or none of these',
      options: [
        {
          id: 'away',
          label: {
            any: 'Was not there and seems not to know',
            'young-person': 'I am not there when it happens',
          },
        },
        {
          id: 'sees',
          label: {
            any: 'Sees it, hears it or is in the home',
            'young-person': 'I see it, hear it or am in the home',
          },
          asked: { question: 'couple-signs', chose: happening },
          indicates: ['domestic-child-sees'],
        },
        {
          id: 'affected',
          label: {
            any: 'Is scared, sleeps badly, clings, gets angry or has changed since',
            'young-person': 'I am scared, sleep badly, get angry or feel I have changed',
          },
          asked: { question: 'couple-signs', chose: ['past-minor', 'past-over', ...happening] },
          indicates: ['domestic-child-affected'],
        },
        {
          id: 'in-middle',
          label: {
            any: 'Has been hurt, has tried to stop it, or is used to hurt or spy on a parent',
            'young-person': 'I have been hurt, tried to stop it, or am used to hurt or spy on a parent',
          },
          asked: { question: 'couple-signs', chose: happening },
          indicates: ['domestic-child-in-middle'],
        },
        {
          id: 'pregnant',
          label: {
            any: 'The adult being harmed is pregnant or has a baby under 1',
            parent: 'I am or my partner is pregnant, or we have a baby under 1',
            'young-person': 'The adult being hurt is pregnant or has a baby',
          },
          asked: { question: 'couple-signs', chose: happening },
          indicates: ['domestic-pregnant'],
        },
        {
          id: 'many-times',
          label: 'It has happened many times for a year or more',
          asked: { question: 'couple-signs', chose: happening },
          indicates: ['domestic-chronic'],
        },
        {
          id: 'leaving',
          label: {
            any: 'The adult being harmed is leaving, or has just left',
            parent: 'I am leaving or have just left',
            'young-person': 'The adult being hurt is leaving or has just left',
          },
          hint: 'This can be a time of more danger',
          asked: { question: 'couple-signs', chose: happening },
          indicates: ['domestic-leaving'],
        },
        {
          id: 'worse',
          label: 'It is getting worse or more often',
          asked: { question: 'couple-signs', chose: happening },
          indicates: ['serious-violence-home'],
        },
      ],
    }),
    checkboxes({
      id: 'couple-strengths',
      part: 'couple',
      ask: { any: 'What helps to keep everybody safe?', 'young-person': 'What helps to keep you safe?' },
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'plan',
          label: 'They live apart or have a safety plan or court order, and it is kept to',
          strengthens: 'safety-plan',
        },
        {
          id: 'helping',
          label: {
            any: 'A support service is helping and things are safer',
            'young-person': 'Somebody is helping us and things are safer',
          },
          strengthens: 'support-working',
        },
        {
          id: 'asks',
          label: {
            any: 'The parents want help and use it',
            parent: 'I want help and will use it',
            'young-person': 'My parents want help and use it',
          },
          strengthens: 'asks-for-help',
        },
        {
          id: 'talks',
          label: {
            any: 'The child can talk to a safe adult',
            parent: 'My child can talk to a safe adult',
            'young-person': 'I can talk to a safe adult',
          },
          strengthens: 'child-talks',
        },
        {
          id: 'agree',
          label: {
            any: 'They agree about the children most of the time',
            parent: 'We agree about the children most of the time',
            'young-person': 'They agree about us most of the time',
          },
          strengthens: 'parents-agree',
        },
      ],
    }),
  ],
};
