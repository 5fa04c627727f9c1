import { element, hook } from './nodes.ts';

// As GOV.UK's "Exit this page" counts: three times within five seconds, with no other key between.
const times = 3;
const patience = 5000;

/**
 * Leaves the page at once, and not only in sight: the address that follows takes the place of this one, so that
 * "Back" does not lead here. Without it, the link leads to the same place and this page stays in the history.
 */
function startExit(root: HTMLElement): void {
  const link = hook(root, 'a') as HTMLAnchorElement;
  const status = hook(root, '[data-exit-status]');
  const title = document.title;
  let pressed = 0;
  let modified = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function leave(): void {
    // The next page may be slow to come; what somebody reads must be gone before it does.
    document.documentElement.classList.add('leaving');
    document.title = 'Loading';
    status.textContent = '';
    document.body.append(element('p', { class: 'leaving-note', role: 'alert' }, 'Loading'));
    location.replace(link.href);
  }

  function forget(message: string): void {
    clearTimeout(timer);
    if (pressed === 0) return;
    pressed = 0;
    delete root.dataset.pressed;
    status.textContent = message;
  }

  function onKey(event: KeyboardEvent): void {
    // Shift that made a capital letter is let go after it, and asks for nothing.
    const alone = event.key === 'Shift' && !modified;
    modified = event.shiftKey;
    if (!alone) {
      forget('');
      return;
    }
    pressed += 1;
    if (pressed >= times) {
      leave();
      return;
    }
    root.dataset.pressed = String(pressed);
    status.textContent =
      pressed === 1 ? 'Shift, press 2 more times to exit.' : 'Shift, press 1 more time to exit.';
    clearTimeout(timer);
    timer = setTimeout(() => forget('Exit this page expired.'), patience);
  }

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener('keyup', onKey, true);
  // A browser may show the page again as it was left: blank.
  window.addEventListener('pageshow', () => {
    document.documentElement.classList.remove('leaving');
    document.querySelector('.leaving-note')?.remove();
    document.title = title;
    forget('');
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-exit]')) startExit(root);
