// Says in time that a session will end for want of use, and keeps it going at a press. Without this it ends all the
// same, and a form that comes too late is kept until its author has signed in again.
(() => {
  const MINUTE = 60_000;
  const SEEN = 'session-seen';
  const minutes = Number(document.currentScript.dataset.minutes);
  const warnAfter = (minutes - 5) * MINUTE;
  let seen = 0;
  let bar = null;
  let words = null;

  /** Any page of this browser that was answered keeps the one session going, whatever tab it is in. */
  const lastSeen = () => {
    try {
      return Math.max(seen, Number(localStorage.getItem(SEEN)));
    } catch {
      return seen;
    }
  };
  const isSeen = () => {
    seen = Date.now();
    try {
      localStorage.setItem(SEEN, String(seen));
    } catch {
      // Known to this page only.
    }
    bar?.remove();
    bar = null;
  };
  const say = (text) => {
    if (words.textContent !== text) words.textContent = text;
  };
  const stay = async () => {
    try {
      const answer = await fetch('/staff/account', { headers: { accept: 'text/html' } });
      if (!answer.ok || answer.redirected)
        return say('You are signed out. What you send is kept: sign in again then.');
      // The focus must not be lost with the button.
      document.getElementById('main-content')?.focus({ preventScroll: true });
      isSeen();
    } catch {
      say('That did not work. Try again.');
    }
  };
  /** At the foot of the window: nothing moves, and the focus stays where somebody writes. */
  const show = () => {
    bar = document.createElement('div');
    bar.className = 'app-session app-screen-only';
    words = document.createElement('p');
    words.className = 'app-session__words';
    words.setAttribute('role', 'alert');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'app-session__stay';
    button.textContent = 'Stay signed in';
    button.addEventListener('click', stay);
    bar.append(words, button);
    document.body.append(bar);
  };
  const look = () => {
    const idle = Date.now() - lastSeen();
    if (idle < warnAfter) {
      bar?.remove();
      bar = null;
      return;
    }
    if (!bar) show();
    const left = Math.ceil(minutes - idle / MINUTE);
    // Said once, and once more when it is over: not every minute.
    if (left <= 0) say('You may be signed out now. What you send is kept: sign in again if you are asked.');
    else if (words.textContent === '') say('You will be signed out in 5 minutes. What you wrote is kept.');
  };

  isSeen();
  setInterval(look, MINUTE / 4);
  document.addEventListener('visibilitychange', look);
  addEventListener('sign-of-life', isSeen);
})();
