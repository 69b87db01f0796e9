// The quick way out: blank at once, then leave with no step back. Without this it is a plain link.
(() => {
  const find = (name) => document.querySelector(`[data-exit${name}]`);
  let presses = 0;
  let isAlone = false;

  const say = (words) => {
    const status = find('-status');
    if (status) status.textContent = words;
  };
  const hide = () => {
    document.title = 'Loading';
    document.body.hidden = true;
  };
  const leave = () => {
    hide();
    location.replace(find('')?.href ?? '/leave');
  };

  addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-exit]')) return;
    event.preventDefault();
    leave();
  });
  // Shift with another key is somebody writing, not leaving.
  addEventListener('keydown', (event) => {
    isAlone = event.key === 'Shift';
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !isAlone || !find('')) return;
    presses += 1;
    if (presses === 3) return leave();
    say(presses === 1 ? 'Shift, press 2 more times to leave.' : 'Shift, press 1 more time to leave.');
    if (presses > 1) return;
    setTimeout(() => {
      presses = 0;
      say('');
    }, 5000);
  });
  // A page the browser kept shows nothing until the server has been asked again.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    hide();
    location.reload();
  });
})();
