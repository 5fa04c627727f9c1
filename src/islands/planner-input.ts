import { type ListProblem, limits } from '#planner/list';
import { hook } from './nodes.ts';

interface InputActions {
  readonly read: (source: string | Uint8Array | 'sample') => void;
  readonly refuse: (problem: ListProblem) => void;
  readonly isReady: () => boolean;
}

const noArea: ListProblem = {
  what: 'Choose the area and the strategy first',
  whatToDo: 'The answers come from the strategy of your area.',
};
const noList: ListProblem = {
  what: 'Give a staff list: a file, or text in the box',
  whatToDo: 'Or try it with the sample list.',
};

/** The ways to give a list: paste it, choose a file, drop a file, try the sample. */
export function startInput(
  root: HTMLElement,
  { read, refuse, isReady }: InputActions,
): { readonly enable: () => void } {
  const step = hook(root, '[data-planner-list]');
  const form = hook(step, 'form') as HTMLFormElement;
  const text = hook(step, 'textarea') as HTMLTextAreaElement;
  const file = hook(step, 'input[type=file]') as HTMLInputElement;
  const zone = hook(step, '[data-planner-drop]');

  async function readFile(given: File): Promise<void> {
    if (given.size > limits.bytes) {
      refuse({
        what: `The file is larger than ${limits.bytes / 1_000_000} MB, which is more than this page can hold`,
        whatToDo: 'Keep only the columns that you need, or split the list, and try again.',
      });
      return;
    }
    read(new Uint8Array(await given.arrayBuffer()));
  }

  function give(given: File | undefined): void {
    if (!isReady()) refuse(noArea);
    else if (given) {
      void readFile(given).catch(() =>
        refuse({
          what: 'The browser could not open the file',
          whatToDo: 'If it is open in another program, close it there and try again.',
        }),
      );
    } else if (text.value.trim()) read(text.value);
    else refuse(noList);
  }

  return {
    enable() {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        give(file.files?.[0]);
      });
      // What was given last counts: a text that is typed takes the place of a file.
      text.addEventListener('input', () => {
        file.value = '';
      });
      hook(step, '[data-planner-sample]').addEventListener('click', () => {
        if (isReady()) read('sample');
        else refuse(noArea);
      });
      zone.addEventListener('dragover', (event) => {
        event.preventDefault();
        zone.classList.add('over');
      });
      zone.addEventListener('dragleave', () => zone.classList.remove('over'));
      zone.addEventListener('drop', (event) => {
        event.preventDefault();
        zone.classList.remove('over');
        const [given] = event.dataTransfer?.files ?? [];
        if (given) give(given);
      });
    },
  };
}
