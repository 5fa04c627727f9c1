import type { Heading, Paragraph, PhrasingContent, Text } from 'mdast';
import { stainsIn } from '#checks/unclean-text';
import type { Line, Run } from '#model/block';
import type { LocatedProblem } from '#model/problem';
import { telephoneHref } from '#model/telephone';
import type { ChapterProblem } from './chapter-problem.ts';
import { placeOf, refusal } from './markdown-refusals.ts';

type Style = Pick<Run, 'strong' | 'emphasis' | 'href'>;

/** The words of a paragraph or heading. `text` is what the positions of the tree refer to. */
export function toLine(
  node: Paragraph | Heading,
  text: string,
  problem: ChapterProblem,
): { readonly line: Line; readonly problems: readonly LocatedProblem[] } {
  const problems: LocatedProblem[] = [];
  const start = node.position?.start.offset ?? 0;
  if (/^\|.*\|/.test(text.slice(start))) problems.push(refusal('table', placeOf(node), problem));
  const line = node.children.flatMap((child) => toRuns(child, {}));
  return { line, problems };

  function toRuns(child: PhrasingContent, style: Style): readonly Run[] {
    switch (child.type) {
      case 'text':
        problems.push(...judge(child));
        return [{ text: child.value.replaceAll(/\s*\n\s*/g, ' '), ...style }];
      case 'strong': {
        const words = child.children.map((part) => (part.type === 'text' ? part.value : '')).join('');
        const href = style.href ?? telephoneHref(words);
        return within(child.children, { ...style, strong: true, ...(href !== undefined && { href }) });
      }
      case 'emphasis':
        return within(child.children, { ...style, emphasis: true });
      case 'link':
        problems.push(...judgeLink(child.url, placeOf(child), problem));
        return within(child.children, { ...style, href: child.url });
      default:
        problems.push(refusal(child.type, placeOf(child), problem));
        return [];
    }
  }

  function within(children: readonly PhrasingContent[], style: Style): readonly Run[] {
    return children.flatMap((child) => toRuns(child, style));
  }

  /** Signs of markup that the reader would see as they stand, and hidden characters written as &#…; codes. */
  function judge(node: Text): readonly LocatedProblem[] {
    const at = placeOf(node);
    const leftover = /\[[^\]]*\]\[[^\]]*\]|\[\^[^\]]+\]|\*\*|__|~~|\[[ xX]\] /.exec(node.value);
    const odd = leftover
      ? [
          problem(
            'unsupported-markdown',
            at,
            `Readers would see these signs as they stand: ${leftover[0].trim()}`,
            'Write bold as **words**, a link as [words](address), and things to tick as “I have …”.',
          ),
        ]
      : [];
    const raw = text.slice(node.position?.start.offset, node.position?.end.offset);
    const stains = stainsIn(node.value.replaceAll('\n', ' ')).filter(
      // Those that stand in the file as they are have been found there, each with its own place.
      ({ found, isHidden }) => !isHidden || !raw.includes(found),
    );
    return [...odd, ...stains.map(({ message, hint }) => problem('unclean-text', at, message, hint))];
  }
}

function judgeLink(
  url: string,
  at: Parameters<ChapterProblem>[1],
  problem: ChapterProblem,
): readonly LocatedProblem[] {
  const isPage = /^\/(?:[\w-]+\/)*(?:#[\w-]+)?$/.test(url);
  const isElsewhere = URL.canParse(url) && ['https:', 'mailto:', 'tel:'].includes(new URL(url).protocol);
  if (isPage || isElsewhere) return [];
  const hint = 'Write the whole address, https://www.example.org/, or a page of this site: /worried/.';
  return [problem('unsafe-url', at, `The link “${url}” leads nowhere that readers can safely go.`, hint)];
}
