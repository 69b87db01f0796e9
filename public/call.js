// A call is saved while it is taken down, and what it comes to follows. Without this "Save" does the same.
(() => {
  const form = document.querySelector('[data-call-form]');
  if (!form) return;
  // A page about people is kept as it is typed; it stands on the call once it holds, and is shown again till then.
  const isKept = form.dataset.callForm === 'keep';
  const status = document.querySelector('[data-call-saved]');
  const alarm = document.querySelector('[data-call-alarm]');
  const flagsIn = (page) => [...page.querySelectorAll('[data-red-flag]')].map((flag) => flag.textContent);
  const say = (words) => {
    if (status.textContent !== words) status.textContent = words;
  };

  let isBusy = false;
  let isWanted = false;
  let timer;

  const show = (fresh) => {
    const before = flagsIn(document);
    for (const part of document.querySelectorAll('[data-call-fresh]')) {
      const now = fresh.querySelector(`[data-call-fresh="${part.dataset.callFresh}"]`);
      if (now && !part.contains(document.activeElement)) part.replaceChildren(...now.childNodes);
    }
    const flags = flagsIn(document).filter((flag) => !before.includes(flag));
    if (flags.length > 0) alarm.textContent = `New red flag: ${flags.join('; ')}`;
  };

  const saveOnce = async () => {
    const body = new URLSearchParams(new FormData(form));
    if (!isKept) body.set('do', 'save');
    try {
      // Also finished when somebody has gone on to another page meanwhile.
      const answer = await fetch(location.pathname + (isKept ? '?keep' : ''), {
        method: 'POST',
        body,
        keepalive: true,
      });
      if (!answer.ok || new URL(answer.url).pathname !== location.pathname) throw new Error('not saved');
      dispatchEvent(new Event('sign-of-life'));
      if (!isKept) show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      say('Saved.');
    } catch {
      say(isKept ? 'Not saved yet. Press Continue.' : 'Not saved yet. Press Save.');
    }
  };

  const save = async () => {
    clearTimeout(timer);
    isWanted = true;
    if (isBusy) return;
    isBusy = true;
    while (isWanted) {
      isWanted = false;
      await saveOnce();
    }
    isBusy = false;
  };

  form.addEventListener('change', () => void save());
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), 2000);
  });
  // A group that is taken away changes nothing else.
  form.addEventListener('click', ({ target }) => {
    if (isKept && target.closest('[formnovalidate]')) setTimeout(() => void save(), 100);
  });
  form.addEventListener('submit', () => clearTimeout(timer));
})();
