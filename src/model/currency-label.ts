/**
 * Whether a label is that of a strategy which holds now. For browsers, whose pages turn one label into the next and have
 * only the words; apart, because reckoning with dates weighs more than most of them may load.
 */
export function isCurrentLabel(label: string): boolean {
  return label.startsWith('Current') || label === 'No end date';
}
