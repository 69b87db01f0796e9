// Changes in the queue and keyboard shortcuts. Without this the queue is whole, and "Load again" does what this does.
(() => {
  const find = (what, within = document) => within.querySelector(what);
  const queue = find('[data-queue]');
  const record = find('[data-record]');

  // --- Changes -----------------------------------------------------------------------------------------------------
  const OFF = 'queue-changes-off';
  const names = () => JSON.parse(queue?.dataset.names ?? record?.dataset.names ?? '{}');
  const bar = queue && find('[data-live]', queue);
  let changed = new Set();
  let stream = null;
  let status = null;
  let mine = null;
  let show = null;
  let turn = null;

  const make = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };
  const isOff = () => {
    try {
      return localStorage.getItem(OFF) === 'yes';
    } catch {
      return false;
    }
  };
  const say = (words) => {
    if (status && status.textContent !== words) status.textContent = words;
  };
  const tellHowMany = () => {
    const many = changed.size;
    show.hidden = many === 0 && document.activeElement !== show;
    show.textContent = many === 0 ? 'Show the list again' : 'Show them';
    say(many === 0 ? '' : many === 1 ? '1 change since this list:' : `${many} changes since this list:`);
  };

  const addedInWords = {
    more: 'Whoever told us added something',
    correction: 'Whoever told us put something right',
    answer: 'Whoever told us answered',
    contact: 'There is a new contact about this child',
    reply: 'An agency replied',
  };
  /** What came, never what it says: that is read on the record. */
  const whatCame = ({ added, redFlag }) =>
    `${redFlag ? 'New red flag: ' : ''}${addedInWords[added] ?? 'Something was added'}`;

  /** A note of what happened meanwhile, in the row of a referral that is on this page. */
  const noteIn = (row, about, words) => {
    let note = find(`[data-meanwhile="${about}"]`, row);
    if (!note) {
      note = make('strong', 'app-queue__more', '');
      note.dataset.meanwhile = about;
      note.id = `meanwhile-${about}-${row.dataset.referral}`;
      find('[data-held-by]', row).append(note);
    }
    note.textContent = words;
    return note;
  };

  /** Somebody took it, or put it back, or it has something new. Nothing moves and no focus is lost. */
  const mark = (change) => {
    const { id, holder, kind } = change;
    const row = find(`[data-referral="${CSS.escape(id)}"]`);
    if (row && kind === 'added') noteIn(row, 'added', whatCame(change));
    if (!row || kind !== 'held') return;
    const button = find('[data-claim]', row);
    const words = holder ? `${names()[holder] ?? 'Somebody'} has this now` : 'Put back in the queue';
    const note = noteIn(row, 'held', words);
    if (!button) return;
    button.setAttribute('aria-describedby', note.id);
    if (holder) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  };

  /** Whoever holds a referral is told at once what was added to it, whatever list they look at, and led there. */
  const tellHolder = (change) => {
    if (change.kind !== 'added' || change.holder !== queue.dataset.me) return;
    const line = make('p', 'govuk-body-s', `${whatCame(change)}. You hold it: `);
    const link = make('a', 'govuk-link', change.reference);
    link.href = `/staff/referrals/${change.reference}#added`;
    line.dataset.about = change.id;
    line.append(link);
    find(`[data-about="${CSS.escape(change.id)}"]`, mine)?.remove();
    mine.prepend(line);
  };

  const heard = (change) => {
    changed.add(change ? change.id : 'missed');
    if (change) {
      mark(change);
      tellHolder(change);
    }
    tellHowMany();
  };

  /** The list and its counts as they are now; the buttons above stay where they are, with the focus on them. */
  const loadAgain = async () => {
    const before = changed;
    changed = new Set();
    try {
      const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
      if (!answer.ok || answer.redirected) return location.reload();
      dispatchEvent(new Event('sign-of-life'));
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const part of document.querySelectorAll('[data-fresh]')) {
        const now = find(`[data-fresh="${part.dataset.fresh}"]`, fresh);
        if (now && !part.contains(document.activeElement)) part.replaceChildren(...now.childNodes);
      }
      tellHowMany();
      say('The list is up to date.');
    } catch {
      changed = before;
      tellHowMany();
      say('The list could not be loaded. Try again.');
    }
  };

  let wasOpen = false;
  const connect = () => {
    stream = new EventSource(queue.dataset.queue);
    stream.addEventListener('change', ({ data }) => heard(JSON.parse(data)));
    stream.addEventListener('missed', () => heard(null));
    stream.addEventListener('open', () => {
      // The line was down in between, so something may have been missed.
      if (wasOpen) heard(null);
      wasOpen = true;
    });
  };
  const disconnect = () => {
    stream?.close();
    stream = null;
  };
  /** A browser has few lines to one server, so a page that nobody sees gives its own back. */
  const whileSeen = (begin, end) => {
    const now = () => {
      end();
      if (document.visibilityState === 'visible' && !(queue && isOff())) begin();
    };
    now();
    document.addEventListener('visibilitychange', now);
    addEventListener('pagehide', end);
    addEventListener('pageshow', ({ persisted }) => persisted && now());
  };
  const turnOffOrOn = () => {
    const off = !isOff();
    try {
      localStorage.setItem(OFF, off ? 'yes' : 'no');
    } catch {
      // Kept for this page only.
    }
    if (off) disconnect();
    else connect();
    changed = new Set();
    tellHowMany();
    turn.textContent = off ? 'Tell me about changes' : 'Stop telling me about changes';
    say(off ? 'You will not be told about changes.' : 'You will be told about changes.');
  };

  if (queue && bar && 'EventSource' in window) {
    status = make('span', 'govuk-body-s app-live__words', '');
    status.setAttribute('role', 'status');
    show = make('button', 'app-queue__small', 'Show them');
    turn = make(
      'button',
      'app-queue__small',
      isOff() ? 'Tell me about changes' : 'Stop telling me about changes',
    );
    for (const button of [show, turn]) button.type = 'button';
    mine = make('div', 'app-live__mine', '');
    mine.setAttribute('role', 'status');
    show.hidden = true;
    show.addEventListener('click', loadAgain);
    turn.addEventListener('click', turnOffOrOn);
    bar.append(mine, status, ' ', show, ' ', turn);
    whileSeen(connect, disconnect);
  }
  // On a record: whether somebody took it meanwhile, and what was added.
  if (record && 'EventSource' in window) {
    let line = null;
    const news = { held: '', added: '' };
    const told = ({ data }) => {
      const change = JSON.parse(data);
      const { id, holder, kind } = change;
      if (id !== record.dataset.record) return;
      if (kind === 'added') news.added = `${whatCame(change)}.`;
      else if (kind === 'held' && holder !== (record.dataset.holder || null)) {
        news.held = holder
          ? `${names()[holder] ?? 'Somebody'} has this now.`
          : 'This was put back in the queue.';
        if (holder) find('button[value="claim"]')?.setAttribute('aria-disabled', 'true');
      } else return;
      // A status of the page's own: React takes the page over, and must find it as it was sent.
      record.textContent = `${news.added} ${news.held} Load the page again to see what is new.`.trim();
    };
    whileSeen(
      () => {
        line = new EventSource(record.dataset.live);
        line.addEventListener('change', told);
      },
      () => line?.close(),
    );
  }
  // A button that somebody else was faster than says so, and does nothing. Where this fails the server decides.
  addEventListener('submit', (event) => {
    if (event.submitter?.getAttribute('aria-disabled') === 'true') event.preventDefault();
  });

  // --- Keys --------------------------------------------------------------------------------------------------------
  const keys = find('[data-keys]');
  if (!keys) return;
  keys.hidden = false;

  const links = () => [...document.querySelectorAll('[data-open]')];
  const rowOf = (element) => element?.closest?.('[data-referral]');
  const current = () => rowOf(document.activeElement);
  const move = (by) => {
    const all = links();
    const at = all.findIndex((link) => rowOf(link) === current());
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
    all[next]?.focus();
  };
  const claim = () => {
    const button = queue ? current() && find('[data-claim]', current()) : find('button[value="claim"]');
    if (button && button.getAttribute('aria-disabled') !== 'true') button.click();
  };
  const search = () => {
    const box = find('[data-find]');
    if (box) box.focus();
    else location.assign('/staff/search');
  };
  const does = {
    j: () => queue && move(1),
    k: () => queue && move(-1),
    c: claim,
    '/': search,
    '?': () => {
      keys.open = !keys.open;
      if (keys.open) find('summary', keys).focus();
    },
  };
  // A key alone does something only where no key is being typed into anything (WCAG 2.1.4).
  const isTyping = (target) =>
    target.closest?.('input, textarea, select, [contenteditable=""], [contenteditable="true"]') !== null;
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (isTyping(event.target) || !Object.hasOwn(does, event.key)) return;
    event.preventDefault();
    does[event.key]();
  });
})();
