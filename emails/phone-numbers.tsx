import type { Sender } from './email.ts';

/** Whom to call when it cannot wait. A plain function rather than a component, so that the text version can read it. */
export function phoneNumbers({ authority: { frontDoor, outOfHours } }: Sender) {
  return (
    <>
      <h2>If it cannot wait</h2>
      <p>
        If somebody is in danger now, call <strong>999</strong>.
      </p>
      <ul>
        <li>
          {frontDoor.name}: <strong>{frontDoor.phone}</strong> ({frontDoor.hours})
        </li>
        <li>
          {outOfHours.name}: <strong>{outOfHours.phone}</strong> ({outOfHours.hours})
        </li>
      </ul>
    </>
  );
}
